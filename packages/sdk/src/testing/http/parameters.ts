import { parseBoolean, parseFloating, parseInteger, parseIntegers } from './python-values.js';
import { Crash, Refusal } from './refusals.js';

/** The parameters of a request. */
export type Query = ReadonlyMap<string, string>;

/** Says what the API objects to, or nothing. */
type Check = (value: string) => string | undefined;

const unlessEmpty =
  (parse: (value: string) => unknown, message: string): Check =>
  (value) =>
    value === '' || parse(value) !== undefined ? undefined : message;

/** The checks that the API makes politely. Only `order` objects to an empty value. */
export const checks = {
  integer: unlessEmpty(parseInteger, 'Not a valid integer'),
  float: unlessEmpty(parseFloating, 'Not a valid float'),
  boolean: unlessEmpty(parseBoolean, 'Not a boolean value'),
  integers: unlessEmpty(parseIntegers, 'Not a list of integers seperated by commas'),
  oneOf:
    (words: readonly string[], message: string): Check =>
    (value) =>
      words.includes(value) ? undefined : message,
} as const;

/**
 * Objects to all bad parameters at once.
 *
 * @throws Refusal
 */
export function refuseBad(query: Query, rules: Readonly<Record<string, Check>>): void {
  const errors: Record<string, readonly string[]> = {};
  for (const [name, check] of Object.entries(rules)) {
    const value = query.get(name);
    const message = value === undefined ? undefined : check(value);
    if (message !== undefined) errors[name] = [message];
  }
  if (Object.keys(errors).length > 0) throw new Refusal(errors);
}

/**
 * A number that the API looks at without checking it first.
 *
 * @throws Crash if it is there and is none, or is empty.
 */
export function rawInteger(query: Query, name: string): number | undefined {
  const value = query.get(name);
  if (value === undefined) return undefined;
  const number = parseInteger(value);
  if (number === undefined) throw new Crash(`${name}=${value}`);
  return number;
}

/**
 * A text that goes into the database's question.
 *
 * @throws Crash if NUL is in it.
 */
export function rawText(query: Query, name: string): string | undefined {
  const value = query.get(name);
  if (value?.includes('\0')) throw new Crash(`NUL in ${name}`);
  return value;
}

/** Which part of a list is asked for. */
export interface Slice {
  readonly limit: number;
  readonly offset: number;
}

const defaultLimit = 100;
const largestInDatabase = 2 ** 63;

/**
 * Reads `limit` and `offset`; undefined if neither is given: then all is
 * answered. Junk counts as not given; lists that check refuse it before.
 *
 * @throws Crash for what the database cannot take.
 */
export function sliceOf(query: Query): Slice | undefined {
  if (!query.has('limit') && !query.has('offset')) return undefined;
  const limit = parseInteger(query.get('limit') ?? '') ?? defaultLimit;
  const offset = parseInteger(query.get('offset') ?? '') ?? 0;
  if (limit < 0 || offset < 0) throw new Crash('a negative limit or offset');
  if (limit >= largestInDatabase || offset >= largestInDatabase) throw new Crash('a huge limit');
  return { limit, offset };
}

/** The part of a list. */
export function slicePart<Row>(rows: readonly Row[], slice: Slice | undefined): readonly Row[] {
  return slice ? rows.slice(slice.offset, slice.offset + slice.limit) : rows;
}
