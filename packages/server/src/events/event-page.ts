import { parseInteger } from '../query/query-values.js';

/** Which part of the list is asked for. */
export interface EventSlice {
  readonly limit: number;
  readonly offset: number;
}

/** The links to the parts before and after this one. */
export interface PageLinks {
  readonly next: string | null;
  readonly previous: string | null;
}

const defaultLimit = 10;

/**
 * Reads `limit` and `offset`; what is no natural number, and a limit of 0,
 * counts as not given. Numbers beyond any list are cut to what a database
 * takes.
 */
export function readEventSlice(query: ReadonlyMap<string, string>): EventSlice {
  const limit = readNumber(query, 'limit');
  return { limit: limit > 0 ? limit : defaultLimit, offset: readNumber(query, 'offset') };
}

function readNumber(query: ReadonlyMap<string, string>, name: string): number {
  const number = parseInteger(query.get(name) ?? '') ?? 0;
  return Math.min(Math.max(0, number), Number.MAX_SAFE_INTEGER);
}

/**
 * Builds the links of a part: the address that was asked with another
 * `limit` and `offset`, its parameters in the order of their names.
 *
 * @param address an absolute address.
 * @param count how many there are in all.
 */
export function pageLinks(
  address: string,
  { limit, offset }: EventSlice,
  count: number,
): PageLinks {
  const at = (start: number): string => {
    const url = new URL(address);
    url.searchParams.set('limit', String(limit));
    if (start > 0) url.searchParams.set('offset', String(start));
    else url.searchParams.delete('offset');
    url.searchParams.sort();
    return url.href;
  };
  return {
    next: offset + limit < count ? at(offset + limit) : null,
    previous: offset > 0 ? at(offset - limit) : null,
  };
}
