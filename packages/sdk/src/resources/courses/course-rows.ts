import type { CourseQuery } from '@circlet/contract';
import { listCourses } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import { courseFromWire, type WireCourse } from '../../models/course-from-wire.js';
import type { Course } from '../../models/course.js';
import { courseMessages } from '../../query/course-messages.js';
import type { FreshOptions } from '../call.js';
import { readRows, type Rows } from '../lists/rows.js';

/**
 * Asks the course list once.
 *
 * @throws ApiError of any kind but `unconfirmed`.
 */
export function readCourseRows(
  connection: Connection,
  operation: string,
  query: CourseQuery,
  options: FreshOptions,
): Promise<Rows<Course>> {
  const source = {
    ...listCourses,
    operation,
    query,
    required: ['id', 'title'],
    messagesOf: courseMessages,
    toModel: courseFromWire,
  };
  return readRows<WireCourse, Course>(connection, source, options);
}
