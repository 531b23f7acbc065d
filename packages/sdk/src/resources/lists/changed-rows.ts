import type { ReadRows } from './rows.js';

/** The same list, with something done to each of its rows. */
export function changedRows<T>(read: ReadRows<T>, change: (thing: T) => T): ReadRows<T> {
  return async (limit, offset) => {
    const { rows, ...rest } = await read(limit, offset);
    return { ...rest, rows: rows.map((thing) => thing && change(thing)) };
  };
}
