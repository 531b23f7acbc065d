import type { CircleMessages } from '../circle/messages.js';
import type { Advice, Trouble } from '../trouble.js';

/** Every word that the finder says, in one language. */
export interface FinderMessages extends CircleMessages {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly searchButton: string;
  readonly placeLabel: string;
  readonly placeAny: string;
  readonly placeInPerson: string;
  readonly placeOnline: string;
  readonly signupLabel: string;
  readonly signupOpen: string;
  readonly signupAll: string;
  readonly nearMe: string;
  readonly nearAsking: string;
  readonly nearDenied: string;
  readonly nearFailed: string;
  /** @param distance A number with its unit. */
  readonly nearWithin: (distance: string) => string;

  readonly resultsLabel: string;
  readonly loading: string;
  /** @param shown Circles in sight. @param total Circles in all; undefined if there are more, but not known how many. */
  readonly count: (shown: number, total: number | undefined) => string;
  readonly more: string;
  readonly moreLoading: string;
  readonly moreFailed: string;

  readonly nothingTitle: string;
  readonly nothingAdvice: string;
  readonly tryWithoutWords: string;
  readonly tryEverywhere: string;
  readonly tryAnyPlace: string;
  readonly tryClosedToo: string;

  readonly trouble: Readonly<Record<Trouble, Advice>>;
  readonly retry: string;
}
