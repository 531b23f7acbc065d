import type { Course, CourseFilter } from '@circlet/sdk';
import { courseQuestion } from '@circlet/sdk/parts';
import { askForPage } from '../foundation/ask-for-page.js';
import { late } from './later.js';

/** One page of courses; a provider and several topics at once are more than the API can do. */
export const findCourses = askForPage<Course, CourseFilter>(courseQuestion, (filter) =>
  filter.provider || (filter.topics?.length ?? 0) > 1
    ? late.get().then(({ listCourses }) => listCourses)
    : undefined,
);
