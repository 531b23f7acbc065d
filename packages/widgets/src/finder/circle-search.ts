import type { Circle, CirclePage } from '@circlet/sdk';
import { ApiError } from '@circlet/sdk/parts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Newest } from '../foundation/newest.js';
import { findCircles, type SearchInput } from './find-circles.js';

/** Told when a search or a further page has ended. */
export interface SearchListener {
  /** @param added How many circles came with a further page; 0 for a new search. */
  readonly onResults: (added: number) => void;
  readonly onFailure: (error: ApiError) => void;
}

/** What a search is at: nothing shown yet, results (perhaps about to be replaced), or a failure. */
export type SearchLook = 'loading' | 'results' | 'failure';

/**
 * Turns an element's input into circles. The newest question wins: an older
 * one is aborted, and should its answer come all the same it is not looked at.
 */
export class CircleSearch implements ReactiveController {
  /** The circles in sight, each once. */
  circles: readonly Circle[] = [];
  /** How many there are in all, if known. */
  total: number | undefined;
  /** Why the last search failed. */
  error: ApiError | undefined;

  readonly #first: Newest<CirclePage>;
  readonly #further: Newest<CirclePage>;
  readonly #question: () => string;
  /** The question that was last asked. */
  #asked: string | undefined;
  /** The question whose results are in sight. */
  #shown: string | undefined;
  /** The question that was last asked for a further page. */
  #furthered: string | undefined;
  #next: string | undefined;

  /** @param input Read anew at each update of the host; a changed one starts a search. */
  constructor(host: ReactiveControllerHost, input: () => SearchInput, listener: SearchListener) {
    this.#question = () => JSON.stringify(input());
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
        const before = this.circles.length;
        this.#show(page, this.circles);
        listener.onResults(this.circles.length - before);
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
    const question = (this.#furthered = this.#question());
    await this.#further.attempt((signal) => ask(question, this.#next, signal));
  }

  /** Asks the same question again, from the start. */
  async again(): Promise<void> {
    const question = (this.#asked = this.#question());
    await this.#first.attempt((signal) => ask(question, undefined, signal));
  }

  #show({ items, total, next }: CirclePage, before: readonly Circle[]): void {
    const known = new Set(before.map(({ id }) => id));
    this.circles = [...before, ...items.filter(({ id }) => !known.has(id))];
    this.total = total ?? (next === undefined ? this.circles.length : undefined);
    this.#next = next;
    this.error = undefined;
  }
}

/** The question travels as text, so that the task can tell an equal one from a new one. */
async function ask(
  question: string,
  after: string | undefined,
  signal: AbortSignal,
): Promise<CirclePage> {
  const input = JSON.parse(question) as SearchInput;
  return findCircles({ ...input, filter: { ...input.filter, after } }, signal);
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError('contract', 'The answer could not be read.', { cause: error });
}
