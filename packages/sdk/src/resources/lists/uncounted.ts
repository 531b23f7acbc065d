import type { ReadRows } from './rows.js';

/**
 * Reads a list of which the API tells no count, or a wrong one: one row more
 * than wanted says whether there are more. The count is then the least possible.
 */
export function uncounted<T>(read: ReadRows<T>): ReadRows<T> {
  return async (limit, offset) => {
    const { rows, wires } = await read(limit + 1, offset);
    return {
      rows: rows.slice(0, limit),
      wires: wires.slice(0, limit),
      count: offset + rows.length,
    };
  };
}
