import type { Connection } from '../../connection.js';
import type { Circle } from '../../models/circle.js';
import { distanceKm } from '../../models/distance.js';
import type { CircleFilter, Near } from '../../query/circle-filter.js';
import { filterProblems } from '../../query/filter-problems.js';
import type { FreshOptions } from '../call.js';
import type { Page } from '../lists/page.js';
import { plainPage } from '../lists/plain-page.js';
import { scannedPage, sortedPage } from '../lists/scanned-page.js';
import { notSent } from '../not-sent.js';
import { circleQuestion } from './circle-question.js';
import { clientFilter } from './client-filter.js';

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
  const problems = filterProblems(filter);
  if (Object.keys(problems).length > 0) throw notSent('circles.list', problems);
  const question = circleQuestion(connection, filter, options);
  const keep = clientFilter(filter);
  if (!keep) return plainPage(question);
  return filter.near && filter.order === 'nearest'
    ? sortedPage(question, keep, nearestFirst(filter.near))
    : scannedPage(question, keep);
}

function nearestFirst(near: Near): (one: Circle, other: Circle) => number {
  const distance = ({ place }: Circle): number =>
    place.coordinates ? distanceKm(near, place.coordinates) : Infinity;
  return (one, other) => distance(one) - distance(other);
}
