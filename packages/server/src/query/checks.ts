import type { ErrorMessages } from '../http/envelope.js';
import { buildFullTextQuery } from './full-text.js';
import { parseBoolean, parseFloating, parseInteger } from './query-values.js';

/** The parameters of a request, the last one where one is repeated. */
export type Query = ReadonlyMap<string, string>;

/** Says what is wrong with a value, or nothing. */
export type Check = (value: string) => string | undefined;

const messages = {
  integer: 'Not a valid integer',
  float: 'Not a valid float',
  boolean: 'Not a boolean value',
  negative: 'Must not be negative',
  large: `Must not be larger than ${String(Number.MAX_SAFE_INTEGER)}`,
  nul: 'Must not contain the character NUL',
} as const;

export const integer: Check = (value) =>
  parseInteger(value) === undefined ? messages.integer : undefined;

export const float: Check = (value) =>
  parseFloating(value) === undefined ? messages.float : undefined;

export const boolean: Check = (value) =>
  parseBoolean(value) === undefined ? messages.boolean : undefined;

/** Lets the empty text pass, which the live API takes for a parameter that is not given. */
export const unlessEmpty =
  (check: Check): Check =>
  (value) =>
    value === '' ? undefined : check(value);

/** An integer, if it is one, must be what a slice can be made of. */
export const naturalNumber: Check = (value) => {
  const number = parseInteger(value) ?? 0;
  if (number < 0) return messages.negative;
  return Number.isSafeInteger(number) ? undefined : messages.large;
};

/** PostgreSQL has no NUL in a text. */
export const withoutNul: Check = (value) => (value.includes('\0') ? messages.nul : undefined);

/** Words that can be searched for. */
export const searchable: Check = (value) => {
  const words = buildFullTextQuery(value);
  return withoutNul(value) ?? (words.kind === 'refused' ? words.why : undefined);
};

/** Checks the parameters that are there; all that is wrong is reported together. */
export function runChecks(checks: Readonly<Record<string, Check>>, query: Query): ErrorMessages {
  const errors: Record<string, readonly string[]> = {};
  for (const [name, check] of Object.entries(checks)) {
    const value = query.get(name);
    const error = value === undefined ? undefined : check(value);
    if (error !== undefined) errors[name] = [error];
  }
  return errors;
}
