import { ApiError } from '../../api-error.js';
import type { Connection } from '../../connection.js';
import type { Course } from '../../models/course.js';
import { isId } from '../../query/is-id.js';
import type { FreshOptions } from '../call.js';
import { notSent } from '../not-sent.js';
import { readCourseRows } from './course-rows.js';

const operation = 'courses.get';

/**
 * One course that is public. Asked by its number, the API also shows unlisted ones.
 *
 * @throws ApiError `notfound` if there is no such course or it is unlisted,
 *   `rejected` if `id` is not the number of a course.
 */
export async function getCourse(
  connection: Connection,
  id: number,
  options: FreshOptions,
): Promise<Course> {
  if (!isId(id)) throw notSent(operation, { id: ['must be the number of a course'] });
  const { rows, wires } = await readCourseRows(connection, operation, { course_id: id }, options);
  const course = rows.find((row) => row?.id === id);
  if (course && !wires.some((wire) => wire?.['unlisted'])) return course;
  const message = `There is no public course ${id}. It may be unlisted, or have been removed.`;
  throw new ApiError('notfound', message, { operation });
}
