import { html, nothing, type TemplateResult } from 'lit';
import type { FinderMessages } from '../locales/finder/messages.js';
import { cardSkeletons } from '../ui/card-skeleton.js';
import { circleCard, type CardContext } from '../ui/circle-card.js';
import type { CircleSearch } from './circle-search.js';
import { failed, nothingFound, type Suggestion } from './finder-looks.js';
import type { FinderSettings } from './finder-settings.js';

const mostSkeletons = 6;

/** What the results need to be drawn, and whom they tell. */
export interface ResultsContext {
  readonly messages: FinderMessages;
  readonly settings: FinderSettings;
  readonly search: CircleSearch;
  readonly card: CardContext;
  readonly suggestions: readonly Suggestion[];
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** The one look that fits what the search is at. */
export function finderResults(context: ResultsContext): TemplateResult {
  const { messages, settings, search, suggestions, onRetry } = context;
  switch (search.look) {
    case 'loading':
      return html`<p class="count">${messages.loading}</p>
        ${skeletons(settings)}`;
    case 'failure':
      return failed(messages, search.error?.kind ?? 'contract', onRetry);
    case 'results':
      return search.circles.length > 0
        ? html`${list(context)} ${more(context)}`
        : html`${nothingFound(messages, suggestions)} ${more(context)}`;
  }
}

/** As many empty cards as will probably be filled, but not more than fit into most windows. */
export function skeletons(settings: FinderSettings): TemplateResult {
  return cardSkeletons(Math.min(settings['page-size'], mostSkeletons), settings.layout);
}

/** The list says that it is one: without bullets, Safari would not. */
function list(context: ResultsContext): TemplateResult {
  const { messages, settings, search, card } = context;
  const { circles, total, isSearching } = search;
  return html`<p class="count" part="count">${messages.count(circles.length, total)}</p>
    <div class="results" aria-busy=${isSearching}>
      <ul
        class="cards ${settings.layout}"
        part="results"
        role="list"
        aria-label=${messages.resultsLabel}
      >
        ${circles.map((circle) => circleCard(circle, card))}
      </ul>
    </div> `;
}

/** Also where nothing was found yet: a search in the browser may have stopped early. */
function more({ messages, search, onMore }: ResultsContext): TemplateResult | typeof nothing {
  const { hasMore, isLoadingMore, moreFailed } = search;
  if (!hasMore) return nothing;
  return html`<div class="more">
    ${moreFailed ? html`<p>${messages.moreFailed}</p>` : nothing}
    <button type="button" part="button" aria-disabled=${isLoadingMore || nothing} @click=${onMore}>
      ${isLoadingMore ? messages.moreLoading : messages.more}
    </button>
  </div>`;
}
