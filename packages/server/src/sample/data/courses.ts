import type { SampleCourse } from '../sample-types.js';
import { coursesEnglish } from './courses-english.js';
import { coursesHarbour } from './courses-harbour.js';
import { coursesMore } from './courses-more.js';
import { coursesOdd } from './courses-odd.js';
import { coursesOtherLanguages } from './courses-other-languages.js';

/** All courses of the sample; a course's id is its index + 1. */
export const courses: readonly SampleCourse[] = [
  ...coursesEnglish,
  ...coursesOtherLanguages,
  ...coursesMore,
  ...coursesOdd,
  ...coursesHarbour,
];
