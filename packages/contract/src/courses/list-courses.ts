import { CourseList } from './course-list.js';

/** The courses that circles can take. */
export const listCourses = {
  method: 'GET',
  path: '/api/courses/',
  answer: CourseList,
} as const;
