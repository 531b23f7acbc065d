import { html, nothing, type TemplateResult } from 'lit';
import type { Numbered, SearchView } from '../foundation/list-search.js';
import type { SearchMessages } from '../locales/search/messages.js';
import { failed, nothingFound } from './search-looks.js';

/** What the results of a search need to be drawn, and whom they tell. */
export interface ResultsContext<Item extends Numbered> {
  readonly messages: SearchMessages;
  readonly search: SearchView<Item>;
  /** How the cards stand. */
  readonly layout: 'cards' | 'list';
  readonly card: (item: Item) => TemplateResult;
  /** Empty cards, for as long as there is nothing to show. */
  readonly skeletons: TemplateResult;
  /** What to try where nothing was found: `suggestionButtons`, once they are there. */
  readonly suggestions: TemplateResult | undefined;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** The one look that fits what a search is at. */
export function searchResults<Item extends Numbered>(
  context: ResultsContext<Item>,
): TemplateResult {
  const { messages, search, skeletons, suggestions, onRetry } = context;
  switch (search.look) {
    case 'loading':
      return html`<p class="count">${messages.loading}</p>
        ${skeletons}`;
    case 'failure':
      return failed(messages, search.error?.kind ?? 'contract', onRetry);
    case 'results':
      return search.items.length > 0
        ? html`${list(context)} ${more(context)}`
        : html`${nothingFound(messages, suggestions)} ${more(context)}`;
  }
}

/** The list says that it is one: without bullets, Safari would not. */
function list<Item extends Numbered>(context: ResultsContext<Item>): TemplateResult {
  const { messages, layout, search, card } = context;
  const { items, total, isSearching } = search;
  return html`<p class="count" part="count">${messages.count(items.length, total)}</p>
    <div class="results" aria-busy=${isSearching}>
      <ul class="cards ${layout}" part="results" role="list" aria-label=${messages.resultsLabel}>
        ${items.map(card)}
      </ul>
    </div> `;
}

/** Also where nothing was found yet: a search in the browser may have stopped early. */
function more<Item extends Numbered>({
  messages,
  search,
  onMore,
}: ResultsContext<Item>): TemplateResult | typeof nothing {
  const { hasMore, isLoadingMore, moreFailed } = search;
  if (!hasMore) return nothing;
  return html`<div class="more">
    ${moreFailed ? html`<p>${messages.moreFailed ?? messages.trouble.offline.title}</p>` : nothing}
    <button type="button" part="button" aria-disabled=${isLoadingMore || nothing} @click=${onMore}>
      ${(isLoadingMore && messages.moreLoading) || messages.more}
    </button>
  </div>`;
}
