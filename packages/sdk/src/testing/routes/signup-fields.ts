import { parseInteger } from '../http/python-values.js';
import { Crash } from '../http/refusals.js';

/** What the API politely objects to in a field. */
export class Objection {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** Its words for what is missing. */
export const required = 'Field is required';

const object = (message: string): Objection => new Objection(message);

/** What the API takes for not given. */
export function isMissing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The number of a circle, also as text; fractions are cut off. */
export function readCircle(value: unknown): number | Objection {
  if (isMissing(value)) return object(required);
  if (typeof value === 'number' && Number.isFinite(value)) return Math.trunc(value);
  if (typeof value === 'object') return object('Not a valid integer');
  if (typeof value !== 'string') throw new Crash('an odd learning_circle');
  return parseInteger(value) ?? object('Not a valid integer');
}

/** A text that has to be there; a number counts as its digits. */
export function readText(value: unknown): string | Objection {
  return isMissing(value) ? object(required) : textOf(value);
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Crash('a text of the wrong type');
}

const words = String.raw`[\w!#$%&'*+/=?^${'`'}{|}~-]+`;
const quoted = String.raw`"(?:[!#-[\]-~]|\\[!-~])*"`;
const labels = String.raw`(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{1,62}[a-z0-9]`;
const address = new RegExp(`^(?:${words}(?:\\.${words})*|${quoted})@${labels}$`, 'i');

/** ASCII, one `@`, a domain with a dot, nothing around it. */
export function readEmail(value: unknown): string | Objection {
  if (isMissing(value)) return object(required);
  if (typeof value !== 'string' && !Array.isArray(value)) throw new Crash('an odd email');
  return typeof value === 'string' && address.test(value) ? value : object('Invalid email address');
}

/** Only true consents. */
export function readConsent(value: unknown): boolean | Objection {
  if (isMissing(value)) return object(required);
  const consents = readBoolean(value);
  return consents === false ? object('Consent is needed to sign up') : consents;
}

/** Yes or no; what is not given is no. */
export function readBoolean(value: unknown): boolean | Objection {
  if (value === true || value === 'true' || value === 'on') return true;
  return isMissing(value) || value === false || value === 'false'
    ? false
    : object('Not a boolean value');
}

const longestTyped = 20;

/** An international number, empty if there is none. In North America, areas and exchanges begin with 2 to 9. */
export function readMobile(value: unknown): string | Objection {
  if (isMissing(value)) return '';
  if (typeof value !== 'string') throw new Crash('an odd mobile');
  const number = value.replaceAll(/[\s().\-\u2010-\u2015]/g, '');
  if (value.length > longestTyped && /^\+\d{8}/.test(number))
    throw new Crash('a mobile of more than 20');
  const isNumber = /^\+(?:1[2-9]\d{2}[2-9]\d{6}|[2-9]\d{7,14})$/.test(number);
  return isNumber ? number : object('Not a valid phone number');
}

/** Whether a text fits into the database. */
export function expectStorable(text: string, longest = Infinity): void {
  if (/[\0\ud800-\udfff]/u.test(text)) throw new Crash('NUL or half a character');
  if (Array.from(text).length > longest) throw new Crash(`more than ${String(longest)} characters`);
}
