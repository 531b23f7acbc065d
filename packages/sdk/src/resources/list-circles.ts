import type { Connection } from '../connection.js';
import type { CircleFilter } from '../query/circle-filter.js';
import { filterProblems } from '../query/filter-problems.js';
import type { CallOptions } from './call.js';
import type { CirclePage } from './circle-page.js';
import { clientFilter } from './client-filter.js';
import { notSent } from './not-sent.js';
import { circleQuestion, plainPage } from './plain-page.js';
import { nearestPage, scannedPage } from './scanned-page.js';

/**
 * One page of the circles that a filter asks for.
 *
 * @throws ApiError `rejected` for a filter that makes no sense, before
 *   anything is sent, and whatever the request may end in.
 */
export async function listCircles(
  connection: Connection,
  filter: CircleFilter,
  options: CallOptions,
): Promise<CirclePage> {
  const problems = filterProblems(filter);
  if (Object.keys(problems).length > 0) throw notSent('circles.list', problems);
  const question = circleQuestion(connection, filter, options);
  const keep = clientFilter(filter);
  if (!keep) return plainPage(question);
  return filter.near && filter.order === 'nearest'
    ? nearestPage(question, keep, filter.near)
    : scannedPage(question, keep);
}
