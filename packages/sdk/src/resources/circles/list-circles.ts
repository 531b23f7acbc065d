import type { Connection } from '../../connection.js';
import type { Circle } from '../../models/circle.js';
import type { CircleFilter } from '../../query/circle-filter.js';
import { filterProblems } from '../../query/filter-problems.js';
import type { FreshOptions } from '../call.js';
import type { Page } from '../lists/page.js';
import { plainPage } from '../lists/plain-page.js';
import { scannedPage } from '../lists/scanned-page.js';
import { refuse } from '../not-sent.js';
import { circleQuestion } from './circle-question.js';
import { clientFilter } from './client-filter.js';
import { nearPage } from './near-page.js';

/**
 * One page of the circles that a filter asks for.
 *
 * @throws ApiError `rejected` for a filter that makes no sense, before
 *   anything is sent, and whatever the request may end in.
 */
export async function listCircles(
  connection: Connection,
  filter: CircleFilter,
  options: FreshOptions,
): Promise<Page<Circle>> {
  refuse('circles.list', filterProblems(filter));
  const keep = clientFilter(filter);
  const { near, ...elsewhere } = inTime(filter);
  if (near) return nearPage(connection, { near, ...elsewhere }, keep, options);
  const question = circleQuestion(connection, elsewhere, options);
  return keep ? scannedPage(question, keep) : plainPage(question);
}

/** What begins after today has not ended: the API can leave out all the past. */
function inTime({ when = 'all', ...filter }: CircleFilter): CircleFilter {
  const isToCome = (filter.startsFrom ?? '') > new Date().toISOString().slice(0, 10);
  return { ...filter, when: when === 'all' && isToCome ? 'current' : when };
}
