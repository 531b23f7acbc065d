import { ApiError } from '../api-error.js';
import type { Connection } from '../connection.js';
import type { CircleFilter } from '../query/circle-filter.js';
import { filterProblems } from '../query/filter-problems.js';
import type { CallOptions } from './call.js';
import type { CirclePage } from './circle-page.js';
import { clientFilter } from './client-filter.js';
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
  refuseProblems(filter);
  const question = circleQuestion(connection, filter, options);
  const keep = clientFilter(filter);
  if (!keep) return plainPage(question);
  return filter.near && filter.order === 'nearest'
    ? nearestPage(question, keep, filter.near)
    : scannedPage(question, keep);
}

function refuseProblems(filter: CircleFilter): void {
  const fields = filterProblems(filter);
  const sentences = Object.entries(fields).map(([name, why]) => `${name} ${why.join(', ')}`);
  if (sentences.length === 0) return;
  const message = `Not sent: ${sentences.join('; ')}.`;
  throw new ApiError('rejected', message, { operation: 'circles.list', fields });
}
