import type { SampleCourse } from '../sample-types.js';
import { coursesEnglish } from './courses-english.js';
import { coursesOtherLanguages } from './courses-other-languages.js';

/** Courses that the sample circles study. Titles and providers are invented; every link is on example.org. */
export const courses: readonly SampleCourse[] = [...coursesEnglish, ...coursesOtherLanguages];
