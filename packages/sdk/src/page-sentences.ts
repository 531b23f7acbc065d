/**
 * The sentences of `failure-sentences.ts` for pages: visitors read none of
 * them, and a webmaster has the kind of the error and the browser's tools beside them.
 */

/** The caller's signal. */
export const aborted = 'Aborted.';

/** HTTP 404 and 410. */
export const notKnown = 'Not known.';

/** No answer in time. */
export const tooSlow = (url: string): string => `Too slow: ${url}`;

/** No answer at all. */
export const noAnswer = (url: string): string => `No answer: ${url}`;

/** A status that may be another one later. */
export const unavailable = (status: number): string => `HTTP ${status}.`;

/** The reasons of the API's own envelope: elements ask only what answers with that. */
export const reasonsIn = (json: { errors?: unknown } | undefined): unknown => json?.errors;

/** The reasons are in the answer, which the browser's tools show. */
export const refused = (): string => 'Refused.';

/** An answer that no learning-circle API gives. */
export const notTheApi = (status: number): string => `Not the API: HTTP ${status}.`;

/** What an `api` has to be. */
export const noAddress = 'must be an address';
