import type { Connection } from '../../connection.js';
import type { Circle } from '../../models/circle.js';
import type { CircleFilter } from '../../query/circle-filter.js';
import { circleQuery } from '../../query/circle-query.js';
import type { Box } from '../../query/near-boxes.js';
import type { FreshOptions } from '../call.js';
import { listQuestion } from '../lists/list-question.js';
import type { ListQuestion } from '../lists/plain-page.js';
import { readCircleRows } from './circle-rows.js';

/**
 * Makes a question out of a filter that makes sense. With words in it, the API
 * repeats circles and miscounts.
 */
export function circleQuestion(
  connection: Connection,
  filter: CircleFilter,
  options: FreshOptions,
  box?: Box,
): ListQuestion<Circle> {
  const query = circleQuery(filter, box);
  return {
    ...listQuestion(filter, (page) =>
      readCircleRows(connection, 'circles.list', { ...query, ...page }, options),
    ),
    isCountLoose: query.q !== undefined,
  };
}
