import type { CircleMessages } from '../circle/messages.js';

/** What a list says of the circles of one course, in one language. */
export interface ProviderFirstMessages extends CircleMessages {
  /** @param count Circles, 1 at least. @param total The same, or undefined if there are more, but not known how many. */
  readonly studying: (count: number, total: number | undefined) => string;

  readonly none: string;
  /** After `none`. @param count Circles that have ended, 1 at least. */
  readonly before: (count: number) => string;
  /** A link, by itself. */
  readonly start: string;
  /** A link, under some of them. */
  readonly all: string;
  readonly failed: string;
}

/** All that is said of the circles of one course: by a line and a badge, too. */
export interface ProviderMessages extends ProviderFirstMessages {
  /** `studying` in short. */
  readonly circles: (count: number, total: number | undefined) => string;
  /** Between `studying` and what follows it in the sentence. */
  readonly joint: string;

  /** Behind "today" and the like. @param city As the API spells it. */
  readonly inCity: (city: string) => string;
  /** The same of a circle that meets in a video call. */
  readonly byVideo: string;
  /** @param weekday Of the next days, `Monday`. */
  readonly onWeekday: (weekday: string) => string;
  /** @param date `Monday, December 14`. */
  readonly onDate: (date: string) => string;

  /** Goes on after `studying`, of several. @param when `onWeekday`, `onDate`, or the language's word for today or tomorrow. @param where `inCity`, `byVideo` or nothing. */
  readonly nextStarts: (when: string, where: string) => string;
  readonly nextMeets: (when: string, where: string) => string;
  /** The same of the one that there is. */
  readonly onlyStarts: (when: string, where: string) => string;
  readonly onlyMeets: (when: string, where: string) => string;
  /** Alone, under `circles`. */
  readonly starts: (when: string, where: string) => string;
  readonly meets: (when: string, where: string) => string;

  /** A link, after `none`. */
  readonly startOne: string;
}
