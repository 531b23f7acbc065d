import type { CourseList } from '@circlet/contract';
import type { Database } from '../database/schema.js';
import type { View, Visit } from '../http/plain-view.js';
import { answerList } from '../query/answer-list.js';
import { courseItem } from './course-json.js';
import { readCourseParams } from './course-params.js';
import { countCourses, readCourses } from './course-query.js';
import type { CourseRequest } from './course-request.js';

/** The answer to `GET /api/courses/`. */
export function courseView(database: Database): View {
  return (visit) =>
    answerList(readCourseParams(visit.query), (request) => listOf(request, visit, database));
}

async function listOf(
  request: CourseRequest,
  visit: Visit,
  database: Database,
): Promise<CourseList> {
  const [count, rows] = await Promise.all([
    countCourses(database, request, visit.today),
    readCourses(database, request, visit.today),
  ]);
  return { count, ...request.slice, items: rows.map((row) => courseItem(row, visit)) };
}
