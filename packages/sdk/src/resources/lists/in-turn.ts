import type { ReadRows } from './rows.js';

/** Reads one list and then another, as if they were one. */
export function inTurn<T>(first: ReadRows<T>, second: ReadRows<T>): ReadRows<T> {
  let lengthOfFirst = Infinity;
  return async (limit, offset) => {
    if (offset < lengthOfFirst) {
      const answer = await first(limit, offset);
      const end = offset + answer.rows.length;
      const hasMore = end > offset && end < answer.count;
      if (!hasMore) lengthOfFirst = end;
      if (end > offset) return { ...answer, count: hasMore ? answer.count + 1 : end + 1 };
    }
    const answer = await second(limit, offset - lengthOfFirst);
    return { ...answer, count: lengthOfFirst + answer.count };
  };
}
