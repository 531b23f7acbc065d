import type { Connection } from '../../connection.js';
import type { Course } from '../../models/course.js';
import type { CourseFilter } from '../../query/course-filter.js';
import { courseProblems } from '../../query/course-problems.js';
import { courseQuery } from '../../query/course-query.js';
import type { FreshOptions } from '../call.js';
import type { Page } from '../lists/page.js';
import { plainPage } from '../lists/plain-page.js';
import { scannedPage, sortedPage, type Keep } from '../lists/scanned-page.js';
import { refuse } from '../not-sent.js';
import { courseQuestion } from './course-question.js';
import { courseTopics } from './course-topics.js';
import { trueCount } from './true-count.js';

const operation = 'courses.list';

/**
 * One page of the courses that a filter asks for.
 *
 * @throws ApiError `rejected` for a filter that makes no sense, before
 *   anything is sent, and whatever the request may end in.
 */
export async function listCourses(
  connection: Connection,
  filter: CourseFilter,
  options: FreshOptions,
): Promise<Page<Course>> {
  refuse(operation, courseProblems(filter));
  const question = courseQuestion(connection, filter, options);
  const keep = providedBy(filter);
  const topics = [...new Set(courseQuery(filter).topics)];
  if (topics.length < 2) return keep ? scannedPage(question, keep) : plainPage(question);
  const guides = await courseTopics(connection, options, operation);
  const mended = { ...question, read: trueCount(question.read, topics, guides) };
  if (filter.order === 'popular') return sortedPage(mended, keep ?? (() => true), mostCirclesFirst);
  return keep ? scannedPage(mended, keep) : plainPage(mended);
}

function providedBy({ provider = '' }: CourseFilter): Keep<Course> | undefined {
  const name = bare(provider);
  return name === '' ? undefined : (course) => bare(course.provider) === name;
}

const bare = (name: string): string => name.trim().toLowerCase();

const mostCirclesFirst = (one: Course, other: Course): number =>
  (other.circleCount ?? 0) - (one.circleCount ?? 0) || one.title.localeCompare(other.title);
