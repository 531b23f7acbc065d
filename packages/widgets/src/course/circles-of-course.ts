import type { CircleFilter } from '@circlet/sdk';
import { circleQuestion, plainPage } from '@circlet/sdk/parts';
import { connectionTo } from '../foundation/connection-to.js';
import type { CourseCircles, CourseQuestion } from './course-circles.js';
import { late } from './later.js';

const most = 20;

/**
 * Asks for the circles of a course: one question, and a second where the answer is none.
 *
 * @returns Undefined where the page does not say which course.
 * @throws ApiError `notfound` if there is no such course of that provider, or several.
 */
export async function circlesOfCourse(
  question: CourseQuestion,
  signal: AbortSignal,
): Promise<CourseCircles | undefined> {
  const { api, transport, provider, title } = question;
  const connection = connectionTo({ api, transport });
  const named = provider !== undefined && title !== undefined && { provider, title };
  const course =
    question.course ??
    (named ? (await late.get()).courseNumber(connection, named, signal) : undefined);
  const id = await course;
  if (id === undefined) return undefined;
  const page = (filter: CircleFilter) =>
    plainPage(circleQuestion(connection, { course: id, ...filter }, { signal }));
  const { items, total, next } = await page({ when: 'current', order: 'soonest', pageSize: most });
  const known = total ?? (next === undefined ? items.length : undefined);
  if (items.length > 0) return { course: id, circles: items, total: known, past: 0 };
  // What has been is worth a word, not a failure.
  const past = await page({ when: 'past', pageSize: 1 }).catch(() => undefined);
  return { course: id, circles: [], total: 0, past: past?.total ?? past?.items.length ?? 0 };
}
