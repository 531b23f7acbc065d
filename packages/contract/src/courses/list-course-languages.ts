import { CourseLanguages } from './course-languages.js';

/** The languages by which courses can be found. */
export const listCourseLanguages = {
  method: 'GET',
  path: '/api/courses/languages/',
  answer: CourseLanguages,
} as const;
