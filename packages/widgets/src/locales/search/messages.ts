import type { Words } from '../catalog.js';
import type { Advice, Trouble } from '../trouble.js';

/** What every search says from the start, of what it searches. */
export interface SearchFirstMessages extends Words {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly searchButton: string;

  readonly resultsLabel: string;
  readonly loading: string;
  /** @param shown Results in sight. @param total Results in all; undefined if there are more, but not known how many. */
  readonly count: (shown: number, total: number | undefined) => string;
  readonly more: string;

  readonly nothingTitle: string;

  readonly trouble: Readonly<Record<Trouble, Advice>>;
  readonly retry: string;
}

/** What a search says once somebody has done something. */
export interface SearchLateMessages {
  readonly moreLoading: string;
  readonly moreFailed: string;
  readonly nothingAdvice: string;
}

/** Words of a search of which the late ones may not be there yet. */
export type SearchMessages = SearchFirstMessages & Partial<SearchLateMessages>;
