import type { FieldMessages } from './wire/field-messages.js';

/**
 * What errors of the API's side say to developers, kept in one file because
 * the scripts for pages are built with `page-sentences.ts` in its place.
 */

/** The caller's signal. */
export const aborted = 'The call was aborted.';

/** HTTP 404 and 410. */
export const notKnown = 'The API does not know this. Check the number or address.';

/** No answer in time. */
export const tooSlow = (url: string): string => `${url} did not answer in time. Try again later.`;

/** No answer at all. */
export const noAnswer = (url: string): string =>
  `${url} gave no answer. Check the connection and that the API admits this origin.`;

/** A status that may be another one later. */
export const unavailable = (status: number): string =>
  `The API failed (HTTP ${status}). Try again later.`;

/** The API's reasons, if it gave any. */
export function refused({ fields, general }: FieldMessages): string {
  const reasons = [
    ...general,
    ...Object.entries(fields).map(([field, messages]) => `${field}: ${messages.join(', ')}`),
  ];
  return `The API refused the request: ${reasons.join('; ') || 'it gave no reason'}.`;
}

/** An answer that no learning-circle API gives. */
export function notTheApi(status: number, body: string): string {
  const what = body.trimStart().startsWith('<') ? 'a page of HTML' : 'something that is not JSON';
  return `The API answered with ${what} (HTTP ${status}). Check that the api address is the root of a learning-circle API.`;
}

/** What an `api` has to be, of one that is not. */
export const noAddress = 'must be the address of an API, such as https://learningcircles.p2pu.org';

/** A transport that is not built. */
export const noTransport = (name: string): string =>
  `The transport ${name} is not available. Use fetch.`;
