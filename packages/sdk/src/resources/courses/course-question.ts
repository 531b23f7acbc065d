import type { Connection } from '../../connection.js';
import type { Course } from '../../models/course.js';
import type { CourseFilter } from '../../query/course-filter.js';
import { courseQuery } from '../../query/course-query.js';
import type { FreshOptions } from '../call.js';
import { listQuestion } from '../lists/list-question.js';
import type { ListQuestion } from '../lists/plain-page.js';
import { readCourseRows } from './course-rows.js';

/**
 * Makes a question out of a filter that makes sense. A provider and several
 * topics take more than the API can do: see `listCourses`.
 */
export function courseQuestion(
  connection: Connection,
  filter: CourseFilter,
  options: FreshOptions,
): ListQuestion<Course> {
  const query = courseQuery(filter);
  return listQuestion(filter, (page) =>
    readCourseRows(connection, 'courses.list', { ...query, ...page }, options),
  );
}
