import { keywordsIn } from '../courses/course-params.js';
import { readEventSlice } from '../events/event-page.js';
import type { ErrorMessages } from '../http/envelope.js';
import { isSafeCallback } from '../http/jsonp.js';
import { lastParameters } from '../http/last-parameters.js';
import type { Query } from '../query/checks.js';
import { parseInteger } from '../query/query-values.js';
import type { RelayedRead } from './relayed-reads.js';

/** What a visitor wants to know, or why nobody is asked. */
export type Question =
  | {
      readonly kind: 'question';
      /** The path and the query, written the one way in which they are asked. */
      readonly target: string;
      readonly read: RelayedRead;
      /** The function that the answer is handed to. */
      readonly callback: string | undefined;
      /** Whether the address is one that no cache has seen. */
      readonly isFresh: boolean;
    }
  | {
      readonly kind: 'refused';
      /** 200 for what the live API refuses too, 400 for what it falls over. */
      readonly status: 200 | 400 | 404 | 414;
      readonly errors: ErrorMessages;
      readonly callback: string | undefined;
    };

/** Far more than any client of ours asks, in characters. */
const longestAddress = 4_096;

/** PostgreSQL gives up on longer ones, and the live API with it. In bytes. */
const longestWord = 2_046;

/**
 * Reads what is asked. Parameters that the contract does not know are
 * dropped, the others stand in its order, so that what means the same is
 * written the same.
 *
 * @param url an absolute address.
 */
export function questionOf(read: RelayedRead, url: string): Question {
  const isPlain = read.family === 'plain';
  const all = lastParameters(url);
  const callback = isPlain ? all.get('callback') : undefined;
  if (callback !== undefined && !isSafeCallback(callback)) {
    return refused(400, { callback: ['Must be a name, or names joined by dots'] });
  }
  const refuse = (status: 200 | 400 | 404 | 414, errors: ErrorMessages) =>
    refused(status, errors, callback);
  if (url.length > longestAddress) return refuse(414, { path: ['Is too long'] });
  const query = known(read, all);
  const checked = read.check(query);
  if (!checked.ok) return refuse(checked.status, checked.errors);
  const words = unsearchableIn(query);
  if (words !== undefined) return refuse(400, { [words]: ['Cannot be searched for'] });
  const path = pathOf(new URL(url).pathname, read);
  if (path === undefined) return refuse(404, { path: ['There is no such number'] });
  const asked = isPlain ? written(query) : slice(read, query);
  const target = asked === '' ? path : `${path}?${asked}`;
  return { kind: 'question', target, read, callback, isFresh: all.has('_') };
}

function refused(
  status: 200 | 400 | 404 | 414,
  errors: ErrorMessages,
  callback?: string,
): Question {
  return { kind: 'refused', status, errors, callback };
}

function known({ names }: RelayedRead, all: Query): Query {
  return new Map(names.flatMap((name) => pairOf(name, all.get(name))));
}

function pairOf(name: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}

function unsearchableIn(query: Query): string | undefined {
  return ['q', 'query'].find((name) =>
    (query.get(name) ?? '').split(/[\s!'()|&:=,.\-<>@]+/).some((word) => isTooLong(word)),
  );
}

function isTooLong(word: string): boolean {
  return Buffer.byteLength(word.toLowerCase()) > longestWord;
}

/** In a path a number is its digits, but for the numbers of places, which are texts to the API. */
function pathOf(pathname: string, { path }: RelayedRead): string | undefined {
  const [before = '', after] = path.split('{id}');
  if (after === undefined) return path;
  const digits = pathname.slice(before.length, pathname.length - after.length);
  const plainDigits = path.startsWith('/api/places/') ? digits : digits.replace(/^0+(?=\d)/, '');
  return plainDigits.length > longestNumber ? undefined : before + plainDigits + after;
}

/** The digits of the largest number that the API's database can hold, and of any place. */
const longestNumber = 10;

const integers: ReadonlySet<string> = new Set(
  'id course_id team_id course_list limit offset'.split(' '),
);

function written(query: Query): string {
  const pairs = [...query].map(([name, value]) => [name, plainest(name, value)]);
  return new URLSearchParams(pairs).toString();
}

function plainest(name: string, value: string): string {
  if (name === 'keywords') return keywordsIn(value).join(',');
  if (!integers.has(name)) return value;
  const number = parseInteger(value);
  return number !== undefined && Number.isSafeInteger(number) ? String(number) : value;
}

/** Junk counts as not given there, and what is not given as the usual. */
function slice({ names }: RelayedRead, query: Query): string {
  if (names.length === 0) return '';
  const { limit, offset } = readEventSlice(query);
  const pairs = { limit: String(limit), ...(offset > 0 ? { offset: String(offset) } : {}) };
  return new URLSearchParams(pairs).toString();
}
