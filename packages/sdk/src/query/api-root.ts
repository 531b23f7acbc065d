import { ApiError } from '../api-error.js';
import { noAddress } from '../failure-sentences.js';
import { parseWebUrl } from '../models/parse-url.js';

/**
 * The root of an API as an absolute address with a trailing slash. In a page a
 * relative one counts from the page.
 *
 * @throws ApiError `rejected` if it is not an address of the web.
 */
export function apiRoot(api: string): string {
  const url = parseWebUrl(api, pageAddress());
  if (!url) throw notAnAddress();
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** From where relative addresses count; undefined outside pages. */
export const pageAddress = (): string | undefined =>
  (globalThis as { document?: { baseURI: string } }).document?.baseURI;

function notAnAddress(): ApiError {
  return new ApiError('rejected', `api ${noAddress}.`, { fields: { api: [noAddress] } });
}
