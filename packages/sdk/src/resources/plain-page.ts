import type { CircleQuery } from '@circlet/contract';
import type { Connection } from '../connection.js';
import type { Circle } from '../models/circle.js';
import type { CircleFilter } from '../query/circle-filter.js';
import { circleQuery } from '../query/circle-query.js';
import type { CallOptions } from './call.js';
import type { CirclePage } from './circle-page.js';
import { readCircleRows, type CircleRows } from './circle-rows.js';

const operation = 'circles.list';
const defaultPageSize = 20;

/** Reads `limit` rows from `offset` on. */
export type ReadRows = (limit: number, offset: number) => Promise<CircleRows>;

/** The question of a filter, ready to be asked page by page. */
export interface CircleQuestion {
  readonly read: ReadRows;
  /** Whether there are words in it: then the API repeats circles and miscounts. */
  readonly hasWords: boolean;
  readonly start: number;
  readonly size: number;
}

/** Makes a question out of a filter that makes sense. */
export function circleQuestion(
  connection: Connection,
  filter: CircleFilter,
  options: CallOptions,
): CircleQuestion {
  const query = circleQuery(filter);
  return {
    read: (limit, offset) =>
      readCircleRows(connection, operation, withPage(query, limit, offset), options),
    hasWords: query.q !== undefined,
    start: Number(filter.after ?? 0),
    size: filter.pageSize ?? defaultPageSize,
  };
}

/** The first page says no offset: that address is the one a page may preload. */
function withPage(query: CircleQuery, limit: number, offset: number): CircleQuery {
  return { ...query, limit, ...(offset > 0 && { offset }) };
}

/**
 * One page of a question that the API can answer as it stands. With words its
 * count is of rows, not of circles.
 *
 * @throws ApiError of any kind but `unconfirmed`.
 */
export async function plainPage({
  read,
  hasWords,
  start,
  size,
}: CircleQuestion): Promise<CirclePage> {
  const { rows, count } = await read(size, start);
  const items = eachOnce(rows);
  const end = start + rows.length;
  const hasMore = rows.length > 0 && end < count;
  if (hasMore) {
    const countsCircles = !hasWords && items.length === rows.length;
    return { items, next: String(end), complete: true, ...(countsCircles && { total: count }) };
  }
  const total = start === 0 ? items.length : hasWords ? undefined : count;
  return { items, complete: true, ...(total !== undefined && { total }) };
}

/** Each circle at its first place: the API repeats one for each facilitator that a search reaches. */
export function eachOnce(rows: readonly (Circle | undefined)[]): Circle[] {
  const byId = new Map<number, Circle>();
  for (const circle of rows) if (circle && !byId.has(circle.id)) byId.set(circle.id, circle);
  return [...byId.values()];
}
