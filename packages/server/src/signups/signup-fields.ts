import { parseInteger } from '../query/query-values.js';
import { isEmailAddress } from './email-address.js';
import { readMobileNumber } from './mobile-number.js';

/**
 * How bad a value is: the live API falls over it at once (`wrong`), refuses
 * it (`polite`), or falls over it when all else is right (`unstorable`).
 */
export type Severity = 'wrong' | 'polite' | 'unstorable';

/** The value of a field, or what is wrong with it. */
export type Found<Value> =
  { readonly value: Value } | { readonly severity: Severity; readonly message: string };

/** The sentences, the live API's where it has one. */
const messages = {
  required: 'Field is required',
  integer: 'Not a valid integer',
  boolean: 'Not a boolean value',
  consent: 'Consent is needed to sign up',
  email: 'Invalid email address',
  mobile: 'Not a valid phone number',
  long: 'String too long',
  text: 'Must be a text',
  nul: 'Must not contain the character NUL',
  half: 'Must not contain half a character',
} as const;

const polite = (message: string) => ({ severity: 'polite', message }) as const;
const wrong = (message: string) => ({ severity: 'wrong', message }) as const;
const unstorable = (message: string) => ({ severity: 'unstorable', message }) as const;

/** What the live API takes for not given. */
function isMissing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A circle's number, also as text; a fraction is cut off. */
export function readCircleNumber(value: unknown): Found<number> {
  if (isMissing(value)) return polite(messages.required);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value: Math.trunc(value) } : wrong(messages.integer);
  }
  const number = typeof value === 'string' ? parseInteger(value) : undefined;
  return number === undefined ? polite(messages.integer) : { value: number };
}

/**
 * A text that must be given; a number is taken for its digits.
 *
 * @param longest in characters; default: as long as a request may be.
 */
export function readText(value: unknown, longest = Infinity): Found<string> {
  return isMissing(value) ? polite(messages.required) : checkText(value, longest);
}

/** A text that may be missing; then it is undefined. */
export function readOptionalText(value: unknown): Found<string | undefined> {
  return isMissing(value) ? { value: undefined } : checkText(value, Infinity);
}

function checkText(value: unknown, longest: number): Found<string> {
  if (typeof value !== 'string' && typeof value !== 'number') return wrong(messages.text);
  const text = String(value);
  if (text.includes('\0')) return unstorable(messages.nul);
  if (/\p{Surrogate}/u.test(text)) return unstorable(messages.half);
  return Array.from(text).length > longest ? unstorable(messages.long) : { value: text };
}

/** An e-mail address. */
export function readEmail(value: unknown, longest: number): Found<string> {
  if (isMissing(value)) return polite(messages.required);
  if (Array.isArray(value)) return polite(messages.email);
  if (typeof value !== 'string') return wrong(messages.text);
  if (!isEmailAddress(value)) return polite(messages.email);
  return value.length > longest ? unstorable(messages.long) : { value };
}

/** A telephone number without what people put between the digits, or undefined. */
export function readMobile(value: unknown): Found<string | undefined> {
  if (isMissing(value)) return { value: undefined };
  if (typeof value !== 'string') return wrong(messages.text);
  const mobile = readMobileNumber(value);
  switch (mobile.kind) {
    case 'number':
      return { value: mobile.number };
    case 'invalid':
      return polite(messages.mobile);
    case 'long':
      return unstorable(messages.long);
  }
}

/** Yes or no; undefined where it is not given. */
export function readBoolean(value: unknown): Found<boolean | undefined> {
  if (isMissing(value)) return { value: undefined };
  if (value === true || value === 'true' || value === 'on') return { value: true };
  if (value === false || value === 'false') return { value: false };
  return polite(messages.boolean);
}

/** The consent, without which nothing is stored. */
export function readConsent(value: unknown): Found<true> {
  const found = readBoolean(value);
  if ('severity' in found) return found;
  if (found.value === undefined) return polite(messages.required);
  return found.value ? { value: true } : polite(messages.consent);
}

/** The answers by name. */
export function readQuestions(value: unknown): Found<ReadonlyMap<string, unknown>> {
  if (isMissing(value)) return polite(messages.required);
  const fields = fieldsOf(value);
  return fields === undefined ? wrong('Must be an object') : { value: fields };
}

/** The own fields of a JSON object; undefined for anything else. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}
