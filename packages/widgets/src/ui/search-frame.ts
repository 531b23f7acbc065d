import type { ApiError, ApiErrorKind } from '@circlet/sdk';
import type { TransportName } from '@circlet/sdk/parts';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Announcer } from '../foundation/announcer.js';
import { apiRootFor } from '../foundation/api-root.js';
import type { SearchInput } from '../foundation/ask-for-page.js';
import { BackOnline } from '../foundation/back-online.js';
import { Chosen, type Selection } from '../foundation/chosen.js';
import { Language } from '../foundation/language.js';
import type { LateCode } from '../foundation/late-code.js';
import {
  ListSearch,
  type AskForPage,
  type Numbered,
  type SearchView,
} from '../foundation/list-search.js';
import { LoadErrorEvent } from '../foundation/load-error.events.js';
import { ResultsChangeEvent } from '../foundation/results-change.events.js';
import { Typing } from '../foundation/typing.js';
import { whenIdle } from '../foundation/when-idle.js';
import type { Catalog } from '../locales/catalog.js';
import type { SearchMessages } from '../locales/search/messages.js';
import { focusCard } from './card-focus.js';
import { cardSkeletons } from './card-skeleton.js';
import { searchResults } from './search-results.js';

/** An element that searches. */
export interface SearchHost extends LitElement {
  readonly api: string | null | undefined;
  readonly urlSync: string | null | undefined;
}

/** The types in which one search differs from another. */
export interface SearchKind {
  readonly item: Numbered;
  readonly filter: unknown;
  readonly words: SearchMessages;
  readonly settings: {
    readonly 'page-size': number;
    readonly transport: TransportName;
    readonly layout?: 'cards' | 'list';
    readonly selection?: Selection;
  };
  /** What a visitor can change, as the element's properties take it. */
  readonly change: { readonly q?: string | undefined };
  /** What each card needs beside what it shows. */
  readonly card: unknown;
  readonly late: LateSearchCode;
}

/** What shows things that were chosen in the place of the results. */
interface InPlaceOfResults {
  readonly place: { readonly isOpen: boolean };
  readonly details: {
    open(item: Numbered): Promise<void>;
    render(card: unknown): unknown;
  };
}

/** What a search needs after its first results. */
interface LateSearchCode {
  readonly Announcer: typeof Announcer;
  /** Gives the element the looks that nobody misses in the first moment. */
  polish(host: LitElement): void;
  /** All words: of English, the first look has but the first ones. */
  allWords(words: SearchMessages): SearchMessages;
  resultsSentence(words: SearchMessages, search: SearchView<Numbered>): string;
  failureSentence(words: SearchMessages, kind: ApiErrorKind, search: SearchView<Numbered>): string;
  /** Tells the webmaster which attributes make no sense. */
  advise(host: LitElement, wrong: readonly string[]): void;
  /** Tells search engines of what is in sight, where that is wished. */
  describe(host: LitElement, items: () => readonly Numbered[]): void;
  /** Whether the page's place in the history is one of details. */
  hasMarks(): boolean;
  /** Keeps what a visitor chooses in the page's address; what it says goes first. */
  syncAddress(host: LitElement, apply: (change: object) => void): Promise<void>;
  loadDetails(): Promise<{ detailsFor(host: LitElement): InPlaceOfResults }>;
}

/** What a search does in its own way. */
export interface SearchParts<K extends SearchKind> {
  readonly words: Catalog<K['words']>;
  readonly late: LateCode<K['late']>;
  /** Reads the attributes, with the names of those that make no sense. */
  readonly read: () => { readonly settings: K['settings']; readonly wrong: readonly string[] };
  readonly ask: AskForPage<K['item'], SearchInput<K['filter']>>;
  /** What is asked for, by the attributes and by the visitor. */
  readonly filter: (settings: K['settings']) => K['filter'];
  /** The event that tells the page what was chosen. */
  readonly select: (item: K['item']) => Event;
  /** Takes over what a visitor has changed, or the page's address. */
  readonly apply: (change: K['change']) => void;
}

/** What an element draws into its frame. */
export interface SearchContent<K extends SearchKind> {
  readonly form: unknown;
  readonly chips: unknown;
  readonly context: K['card'];
  readonly card: (item: K['item'], context: K['card']) => TemplateResult;
  /** What to try where nothing was found. */
  readonly suggestions: TemplateResult | undefined;
}

/**
 * What every search does around its controls and cards: it asks, shows what it
 * is at, opens what was chosen, keeps the page's address and says what has changed.
 */
export class SearchFrame<K extends SearchKind> implements ReactiveController {
  /** What the attributes say. */
  settings: K['settings'];
  /** Whether a visitor has done something: before that, nothing is said of results. */
  hasActed = false;
  /** Whether the page's address is still to be read: until then nobody knows what to ask. */
  awaitsAddress: boolean | undefined;
  readonly language: Language<K['words']>;
  readonly search: ListSearch<K['item'], SearchInput<K['filter']>>;
  /** What a visitor chose among the results. */
  readonly chosen: Chosen<K['item']>;

  readonly #host: SearchHost;
  readonly #parts: SearchParts<K>;
  readonly #typing: Typing;
  #announcer: Announcer | undefined;
  #shown: InPlaceOfResults | undefined;
  /** Whether all cards are on their way anew because a button was pressed. */
  #isRetry = false;

  constructor(host: SearchHost, parts: SearchParts<K>) {
    this.#host = host;
    this.#parts = parts;
    this.settings = parts.read().settings;
    // First, so that the others meet settings that are read.
    host.addController(this);
    this.language = new Language(host, parts.words);
    this.#typing = new Typing(host);
    this.search = new ListSearch(
      host,
      () => (this.awaitsAddress ? undefined : this.input),
      parts.ask,
      { onResults: this.#tellResults, onFailure: this.#tellFailure },
    );
    this.chosen = new Chosen(host, {
      selection: () => this.settings.selection ?? 'details',
      tell: (item) => host.dispatchEvent(parts.select(item)),
      open: async (item) => {
        // What was typed belongs to the results, whose place in the history is about to be left.
        this.#typing.finish();
        const { details } = await this.#loadDetails();
        await host.updateComplete;
        if (this.chosen.awaited === item) await details.open(item);
      },
    });
    new BackOnline(host, () => {
      if (this.search.error?.kind === 'offline') void this.search.again();
    });
  }

  hostUpdate(): void {
    const { settings, wrong } = this.#parts.read();
    this.settings = settings;
    // What explains a mistake to the webmaster comes at once where one was met.
    if (wrong.length > 0) void this.#advise(wrong);
    if (this.#host.urlSync && this.awaitsAddress === undefined) void this.#syncAddress();
  }

  /**
   * The whole element; empty cards until there are words.
   *
   * @param draw Given all words, or, before the code has come that uses the late ones, all but those.
   */
  render(draw: (words: K['words']) => SearchContent<K>): TemplateResult {
    const { language, search, settings } = this;
    const { layout = 'cards' } = settings;
    const skeletons = cardSkeletons(settings['page-size'], layout);
    const first = language.messages;
    if (!first) return html`<div class="root">${skeletons}</div>`;
    const words = this.#parts.late.atHand?.allWords(first) ?? first;
    const { form, chips, card, context, suggestions } = draw(words);
    return html`<div class="root" lang=${first.language} dir=${first.direction}>
      <div ?hidden=${this.#shown?.place.isOpen}>
        ${form} ${chips}
        ${searchResults({
          ...{ search, layout, skeletons, suggestions },
          messages: words,
          card: (item) => card(item, context),
          onMore: this.#more,
          onRetry: this.#retry,
        })}
      </div>
      ${this.#shown?.details.render(context)}
      <p class="spoken" role="status">${this.#announcer?.text}</p>
    </div>`;
  }

  /** The question that the element asks. */
  get input(): SearchInput<K['filter']> {
    const { settings } = this;
    return {
      api: apiRootFor(this.#host, this.#host.api),
      transport: settings.transport,
      filter: this.#parts.filter(settings),
    };
  }

  /** Takes over what a visitor has changed. */
  readonly choose = (change: K['change']): void => {
    this.hasActed = true;
    this.#parts.apply(change);
  };

  /** Takes over what a visitor types, once they pause. */
  readonly type = (q: string): void => {
    this.#typing.afterwards(() => {
      this.choose({ q });
    });
  };

  /** Takes over what a visitor has typed, at once. */
  readonly submit = (q: string): void => {
    this.#typing.stop();
    this.choose({ q });
  };

  /** Puts the focus into the form where the button that has it goes away. */
  readonly focusForm = (): void => {
    this.#host.renderRoot.querySelector<HTMLElement>('.form :is(input, button)')?.focus();
  };

  /** Says a sentence, as soon as that can be had: what speaks comes with the rest. */
  async say(sentence: (code: K['late']) => string): Promise<void> {
    const code = await this.#late();
    if (code) (this.#announcer ??= new code.Announcer(this.#host)).say(sentence(code));
  }

  /** Has the rest of the code come in a moment when the browser has nothing better to do. */
  readonly awaitRest = (): void => {
    whenIdle(() => void this.#advise([]));
  };

  readonly #more = (): void => {
    this.hasActed = true;
    void this.search.more();
  };

  readonly #retry = (): void => {
    this.hasActed = this.#isRetry = true;
    void this.search.again();
  };

  readonly #tellResults = (added: number): void => {
    const { items, total = null, hasMore } = this.search;
    this.#host.dispatchEvent(new ResultsChangeEvent({ shown: items.length, total, hasMore }));
    if (added > 0 || this.#isRetry) void focusCard(this.#host, added && items.length - added);
    this.#isRetry = false;
    this.awaitRest();
    const { messages } = this.language;
    if (messages && this.hasActed)
      void this.say((code) => code.resultsSentence(messages, this.search));
  };

  readonly #tellFailure = ({ kind, message }: ApiError): void => {
    this.#host.dispatchEvent(new LoadErrorEvent(kind, message));
    this.awaitRest();
    const { messages } = this.language;
    if (messages) void this.say((code) => code.failureSentence(messages, kind, this.search));
  };

  async #advise(wrong: readonly string[]): Promise<void> {
    const isNews = !this.#parts.late.atHand;
    const code = await this.#late();
    if (!code) return;
    code.polish(this.#host);
    code.advise(this.#host, wrong);
    code.describe(this.#host, () => this.search.items);
    // Details that were open when the page was left are not open any more: what shows them takes their entry out of the history.
    if (code.hasMarks()) this.#loadDetails().catch(() => undefined);
    if (isNews) this.#host.requestUpdate();
  }

  async #late(): Promise<K['late'] | undefined> {
    return this.#parts.late.get().catch(() => undefined);
  }

  async #loadDetails(): Promise<InPlaceOfResults> {
    const code = await this.#parts.late.get();
    const parts = await code.loadDetails();
    return (this.#shown ??= parts.detailsFor(this.#host));
  }

  async #syncAddress(): Promise<void> {
    this.awaitsAddress = true;
    try {
      await (await this.#parts.late.get()).syncAddress(this.#host, this.#parts.apply);
    } catch {
      // Everything but the address works.
    }
    this.awaitsAddress = false;
    this.#host.requestUpdate();
  }
}
