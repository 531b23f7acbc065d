import type { ApiErrorKind } from '@circlet/sdk';

/** A title and what a person can do about it. */
interface Advice {
  readonly title: string;
  readonly advice: string;
}

/** Failures as a visitor can tell them apart. */
export type Trouble = Extract<ApiErrorKind, 'offline' | 'timeout' | 'unavailable'> | 'other';

/** Every word that the elements say, in one language. */
export interface Messages {
  /** The language itself, for `lang` and formatting when the page's region is not of it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  readonly searchLabel: string;
  readonly searchHint: string;
  readonly searchButton: string;
  readonly clearSearch: string;
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

  readonly firstMeeting: string;
  readonly nextMeeting: string;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly where: string;
  readonly course: string;
  readonly withPeople: string;
  readonly languageLabel: string;
  readonly online: string;
  /** Behind a time of day when the zone cannot be told. */
  readonly facilitatorsTime: string;
  /** @param meetings The number of meetings. @param weekly Whether they are proved to be weekly. */
  readonly rhythm: (meetings: number, weekly: boolean) => string;
  /** @param place The venue. @param distance A number with its unit. */
  readonly distanceAway: (distance: string) => string;

  readonly full: string;
  readonly closed: string;
  readonly running: string;
  readonly ended: string;
  /** @param left Seats left, above 0. */
  readonly seatsLeft: (left: number) => string;
}
