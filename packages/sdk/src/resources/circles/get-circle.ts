import { ApiError } from '../../api-error.js';
import type { Circle } from '../../models/circle.js';
import type { Connection } from '../../connection.js';
import { isId } from '../../query/is-id.js';
import type { FreshOptions } from '../call.js';
import { readCircleRows } from './circle-rows.js';
import { notSent } from '../not-sent.js';

const operation = 'circles.get';
const rowsPerRead = 100;
const mostReads = 20;

/**
 * One circle that is public.
 *
 * Asked by its number, the API also shows drafts, members-only and deleted
 * circles, and the last two look ordinary. So the circle counts only if the
 * public list of its course has it too; that list also tells the next meeting.
 *
 * @throws ApiError `notfound` if there is no such circle or it is not public,
 *   `rejected` if `id` is not the number of a circle.
 */
export async function getCircle(
  connection: Connection,
  id: number,
  options: FreshOptions,
): Promise<Circle> {
  if (!isId(id)) throw notSent(operation, { id: ['must be the number of a circle'] });
  const { rows, wires } = await readCircleRows(connection, operation, { id }, options);
  const [circle] = rows;
  if (circle?.id !== id || wires[0]?.['draft']) throw notFound(id);
  return confirm(connection, circle, options);
}

async function confirm(
  connection: Connection,
  { id, course, state }: Circle,
  options: FreshOptions,
): Promise<Circle> {
  const scope = state === 'ended' ? undefined : ('active' as const);
  let offset = 0;
  for (let reads = 0; reads < mostReads; reads++) {
    const query = {
      course_id: course.id,
      scope,
      limit: rowsPerRead,
      ...(offset > 0 && { offset }),
    };
    const { rows, count } = await readCircleRows(connection, operation, query, options);
    const listed = rows.find((row) => row?.id === id);
    if (listed) return listed;
    offset += rows.length;
    if (rows.length === 0 || offset >= count) break;
  }
  throw notFound(id);
}

function notFound(id: number): ApiError {
  const message = `There is no public learning circle ${id}. It may be a draft, or have been deleted.`;
  return new ApiError('notfound', message, { operation });
}
