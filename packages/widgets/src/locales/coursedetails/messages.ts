import type { CircleMessages } from '../circle/messages.js';

/** Which circles of a course are shown together. */
export type CircleGroup = 'open' | 'running' | 'past';

/** Every word that the details of a course and the cards of its circles say beside those of the course's card, in one language. */
export interface CourseDetailsMessages extends CircleMessages {
  readonly back: string;
  /** From a circle to the course it was chosen from. */
  readonly backToCourse: string;
  readonly toCourse: string;
  readonly reviews: string;
  readonly startCircle: string;

  readonly providerLabel: string;
  readonly formatLabel: string;
  readonly circlesLabel: string;
  readonly topicsLabel: string;
  readonly keywordsLabel: string;
  /** @param count All that there are. */
  readonly showAll: (count: number) => string;

  readonly ratingsTitle: string;
  /** @param stars From 1 to 5. */
  readonly stars: (stars: number) => string;
  readonly asTable: string;
  readonly starsHeading: string;
  readonly ratingsHeading: string;

  readonly circlesTitle: string;
  readonly groups: Readonly<Record<CircleGroup, string>>;
  readonly noCircles: Readonly<Record<CircleGroup, string>>;
  readonly circlesLoading: string;
  readonly circlesFailed: string;
  readonly retry: string;
  readonly more: string;
  readonly moreLoading: string;
  readonly moreFailed: string;
}
