import type { Course, CourseFilter, Page } from '@circlet/sdk';
import { connect, courseQuestion, plainPage, type TransportName } from '@circlet/sdk/parts';
import { transportFor } from '../foundation/transport-for.js';
import { later } from './later.js';

/** A question and whom to ask. */
export interface CourseSearchInput {
  /** Root of the API; undefined for the live one. */
  readonly api: string | undefined;
  readonly transport: TransportName;
  readonly filter: CourseFilter;
}

/**
 * One page of courses. Most pages ask what the API can answer as it stands;
 * what filters and counts in the browser is loaded by those that need it.
 *
 * @throws ApiError
 */
export async function findCourses(
  { api, transport, filter }: CourseSearchInput,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Page<Course>> {
  const connection = connect({ api, transport: transportFor(api, transport) });
  if (!filter.provider && (filter.topics?.length ?? 0) < 2) {
    return plainPage(courseQuestion(connection, { ...filter, after }, { signal }));
  }
  const { listCourses } = await later();
  return listCourses(connection, { ...filter, after }, { signal });
}
