import type { ApiError } from '@circlet/sdk/parts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asApiError } from './as-api-error.js';
import { Newest } from './newest.js';

/** What can be in a list: its number tells it from others. */
export interface Numbered {
  readonly id: number;
}

/** One page of a list. */
export interface ListPage<Item extends Numbered> {
  readonly items: readonly Item[];
  /** How many there are in all, if that is known. */
  readonly total?: number | undefined;
  /** Where the next page begins; undefined where this was the last. */
  readonly next?: string | undefined;
}

/**
 * Asks for one page.
 *
 * @param after Where the page begins; undefined for the first.
 */
export type AskForPage<Item extends Numbered, Input> = (
  input: Input,
  after: string | undefined,
  signal: AbortSignal,
) => Promise<ListPage<Item>>;

/** Told when a search or a further page has ended. */
export interface SearchListener {
  /** @param added How many items came with a further page; 0 for a new search. */
  readonly onResults: (added: number) => void;
  readonly onFailure: (error: ApiError) => void;
}

/** What a search is at: nothing shown yet, results (perhaps about to be replaced), or a failure. */
export type SearchLook = 'loading' | 'results' | 'failure';

/** What can be seen of a search. */
export interface SearchView<Item extends Numbered> {
  readonly items: readonly Item[];
  readonly total: number | undefined;
  readonly error: ApiError | undefined;
  readonly look: SearchLook;
  readonly isSearching: boolean;
  readonly isLoadingMore: boolean;
  readonly moreFailed: boolean;
  readonly hasMore: boolean;
}

/**
 * Turns an element's input into a list. The newest question wins: an older
 * one is aborted, and should its answer come all the same it is not looked at.
 */
export class ListSearch<Item extends Numbered, Input>
  implements ReactiveController, SearchView<Item>
{
  /** What is in sight, each once. */
  items: readonly Item[] = [];
  /** How many there are in all, if known. */
  total: number | undefined;
  /** Why the last search failed. */
  error: ApiError | undefined;

  readonly #first: Newest<ListPage<Item>>;
  readonly #further: Newest<ListPage<Item>>;
  readonly #question: () => string | undefined;
  readonly #ask: AskForPage<Item, Input>;
  /** The question that was last asked. */
  #asked: string | undefined;
  /** The question whose results are in sight. */
  #shown: string | undefined;
  /** The question that was last asked for a further page. */
  #furthered: string | undefined;
  #next: string | undefined;

  /** @param input Read anew at each update of the host; a changed one starts a search. Undefined while it is not known. */
  constructor(
    host: ReactiveControllerHost,
    input: () => Input | undefined,
    ask: AskForPage<Item, Input>,
    listener: SearchListener,
  ) {
    this.#question = () => JSON.stringify(input());
    this.#ask = ask;
    this.#first = new Newest(host, {
      onResult: (page) => {
        this.#shown = this.#asked;
        this.#furthered = undefined;
        this.#show(page, []);
        listener.onResults(0);
      },
      onFailure: (error) => {
        this.error = asApiError(error);
        listener.onFailure(this.error);
      },
    });
    this.#further = new Newest(host, {
      onResult: (page) => {
        if (!this.#isFurtherWanted) return;
        const before = this.items.length;
        this.#show(page, this.items);
        listener.onResults(this.items.length - before);
      },
      onFailure: (error) => {
        if (this.#isFurtherWanted) listener.onFailure(asApiError(error));
      },
    });
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#question() !== this.#asked) void this.again();
  }

  /** Whether a further page still belongs to what is in sight and to what is asked. */
  get #isFurtherWanted(): boolean {
    return this.#furthered === this.#shown && this.#shown === this.#question();
  }

  /** Which of the three looks fits. */
  get look(): SearchLook {
    if (this.#first.status === 'failed') return 'failure';
    return this.#shown === undefined ? 'loading' : 'results';
  }

  /** Whether other results are on their way. */
  get isSearching(): boolean {
    return this.#first.status === 'pending';
  }

  /** Whether a further page is on its way. */
  get isLoadingMore(): boolean {
    return this.#isFurtherWanted && this.#further.status === 'pending';
  }

  /** Whether the last attempt at a further page failed. */
  get moreFailed(): boolean {
    return this.#isFurtherWanted && this.#further.status === 'failed';
  }

  /** Whether there is a further page. */
  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  /** Adds the next page; does nothing while it is on its way or there is none. */
  async more(): Promise<void> {
    if (!this.hasMore || this.isLoadingMore || this.isSearching) return;
    await this.#attempt(this.#further, (this.#furthered = this.#question()), this.#next);
  }

  /** Asks the same question again, from the start. */
  async again(): Promise<void> {
    await this.#attempt(this.#first, (this.#asked = this.#question()));
  }

  /** The question travels as text, so that an equal one can be told from a new one. */
  async #attempt(
    task: Newest<ListPage<Item>>,
    question: string | undefined,
    after?: string,
  ): Promise<void> {
    if (question)
      await task.attempt((signal) => this.#ask(JSON.parse(question) as Input, after, signal));
  }

  #show({ items, total, next }: ListPage<Item>, before: readonly Item[]): void {
    const known = new Set(before.map(({ id }) => id));
    this.items = [...before, ...items.filter(({ id }) => !known.has(id))];
    this.total = total ?? (next === undefined ? this.items.length : undefined);
    this.#next = next;
    this.error = undefined;
  }
}
