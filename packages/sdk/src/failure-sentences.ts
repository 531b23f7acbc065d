import type { FieldMessages } from './wire/field-messages.js';

/**
 * What errors of the API's side say to developers, kept in one file because
 * the scripts for pages are built with `page-sentences.ts` in its place.
 */
import { longestBody } from './transports/body.js';
import { reasonsOf } from './wire/reasons.js';

/** The most that a message quotes of the API's reasons; `fields` holds them all. */
const longestReasons = 500;

/** The caller's signal. */
export const aborted = 'The call was aborted by its signal. Call again if the answer is wanted.';

/** HTTP 404 and 410. */
export const notKnown = 'The API does not know this. Check the number or address.';

/** No answer in time. */
export const tooSlow = (url: string): string => `${url} did not answer in time. Try again later.`;

/** No answer at all. */
export const noAnswer = (url: string): string =>
  `${url} gave no answer. Check the connection and that the API admits this origin.`;

/** A status that may be another one later. */
export const unavailable = (status: number, seconds: number | undefined): string =>
  `The API failed (HTTP ${status}). Try again ${seconds ? `in ${seconds} s` : 'later'}.`;

/** The API's own reasons, in whatever form. A function of its own, so that pages take theirs instead. */
export const reasonsIn = (json: unknown): unknown => reasonsOf(json);

/** The API's reasons, if it gave any. */
export function refused({ fields, general }: FieldMessages, status: number): string {
  const reasons = [
    ...general,
    ...Object.entries(fields).map(([field, messages]) => `${field}: ${messages.join(', ')}`),
  ];
  return `The API refused the request: ${reasons.join('; ').slice(0, longestReasons) || `HTTP ${status} without a reason`}. Check the input.`;
}

/** An answer that no learning-circle API gives. */
export const notTheApi = (status: number, body: string): string =>
  `The API answered with ${whatIs(status, body)} (HTTP ${status}). Check that the api address is the root of a learning-circle API.`;

/** A browser hides the status of a redirect: it says 0. */
function whatIs(status: number, body: string): string {
  if (status === 0 || (status >= 300 && status < 400)) return 'another address';
  if (body.length > longestBody) return `more than ${longestBody} characters`;
  if (!body.trim()) return 'nothing';
  return body.trimStart().startsWith('<') ? 'a page of HTML' : 'something that is not JSON';
}

/** What an `api` has to be, of one that is not. */
export const noAddress = 'must be the address of an API, such as https://learningcircles.p2pu.org';
