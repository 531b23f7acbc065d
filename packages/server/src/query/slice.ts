import type { Query } from './checks.js';
import { parseInteger } from './query-values.js';

/** Which part of a list is asked for. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

const defaultLimit = 100;

/**
 * Reads `limit` and `offset`; what is no integer counts as not given.
 *
 * @returns undefined where neither is there: the whole list is asked for.
 */
export function readSlice(query: Query): Slice | undefined {
  if (!query.has('limit') && !query.has('offset')) return undefined;
  return {
    offset: parseInteger(query.get('offset') ?? '') ?? 0,
    limit: parseInteger(query.get('limit') ?? '') ?? defaultLimit,
  };
}
