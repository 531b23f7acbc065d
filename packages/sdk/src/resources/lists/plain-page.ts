import { deepFreeze } from '../../models/deep-freeze.js';
import type { Page } from './page.js';
import type { ReadRows } from './rows.js';

/** Things of which some lists hold one twice. */
export interface Listed {
  /** Its number; a thing without one is only the same as itself. */
  readonly id?: number;
}

/** The question of a list, ready to be asked page by page. */
export interface ListQuestion<T> {
  readonly read: ReadRows<T>;
  /** Whether the API's count may be too high for what is asked. */
  readonly isCountLoose?: boolean;
  readonly start: number;
  readonly size: number;
}

/**
 * One page of a question that the API can answer as it stands.
 *
 * @throws ApiError of any kind but `unconfirmed`.
 */
export async function plainPage<T extends Listed>({
  read,
  isCountLoose,
  start,
  size,
}: ListQuestion<T>): Promise<Page<T>> {
  const { rows, count } = await read(size, start);
  const items = eachOnce(rows);
  const end = start + rows.length;
  const hasMore = rows.length > 0 && end < count;
  const isWhole = !hasMore && start === 0;
  const isCounted = !isCountLoose && (!hasMore || items.length === rows.length);
  return deepFreeze({
    items,
    complete: true,
    ...(hasMore && { next: String(end) }),
    ...(isWhole ? { total: items.length } : isCounted && { total: count }),
  });
}

/** Each thing at its first place: the API repeats a circle for each facilitator that a search reaches. */
export function eachOnce<T extends Listed>(rows: readonly (T | undefined)[]): T[] {
  const known = new Map<number | T, T>();
  for (const thing of rows) {
    if (thing && !known.has(thing.id ?? thing)) known.set(thing.id ?? thing, thing);
  }
  return [...known.values()];
}
