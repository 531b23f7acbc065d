import type { Words } from '../catalog.js';

/** What elements say of a course, in one language. */
export interface CourseMessages extends Words {
  /** @param average Stars as a number in the habits of the language, `4.5`. @param count How many have rated. */
  readonly rated: (average: string, count: number) => string;
  /** Where the stars are not known. @param count How many have rated, above 0. */
  readonly ratings: (count: number) => string;
  readonly notRated: string;
  /** @param count Circles that took or take the course, from 0. */
  readonly usedIn: (count: number) => string;
  /** One can begin at any time. */
  readonly onDemand: string;
  /** The kinds of course by the API's English words, in small letters. */
  readonly formats: Readonly<Record<string, string>>;
  /** @param count Topics that are not named, above 0. */
  readonly moreTopics: (count: number) => string;
}
