import type { CircleMessages } from '../circle/messages.js';
import type { SearchFirstMessages, SearchLateMessages } from '../search/messages.js';

/** What the finder says from the start, in one language. */
export interface FinderFirstMessages extends CircleMessages, SearchFirstMessages {
  readonly placeLabel: string;
  readonly placeAny: string;
  readonly placeInPerson: string;
  readonly placeOnline: string;
  readonly nearMe: string;
}

/** What the finder says once somebody has done something, in one language. */
export interface FinderLateMessages extends SearchLateMessages {
  readonly signupLabel: string;
  readonly signupOpen: string;
  readonly signupAll: string;
  readonly nearAsking: string;
  readonly nearDenied: string;
  readonly nearFailed: string;
  /** @param distance A number with its unit. */
  readonly nearWithin: (distance: string) => string;

  readonly tryWithoutWords: string;
  readonly tryEverywhere: string;
  readonly tryAnyPlace: string;
  readonly tryClosedToo: string;
}

/** Every word that the finder says, in one language. */
export interface FinderMessages extends FinderFirstMessages, FinderLateMessages {}

/** Words of the finder of which the late ones may not be there yet. */
export type FinderWords = FinderFirstMessages & Partial<FinderLateMessages>;
