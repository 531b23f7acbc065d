import { CourseTopics } from './course-topics.js';

/** The topic guides by which courses can be found. */
export const listCourseTopics = {
  method: 'GET',
  path: '/api/courses/topics/',
  answer: CourseTopics,
} as const;
