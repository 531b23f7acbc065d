import { ApiError } from '../api-error.js';
import { noAddress } from '../failure-sentences.js';
import { parseWebUrl } from '../models/parse-url.js';

/** The live API of the network. */
export const liveApi = 'https://learningcircles.p2pu.org';

/**
 * The root of an API as an absolute address with a trailing slash. In a page a
 * relative one counts from the page.
 *
 * @throws ApiError `rejected` if it is not an address of the web.
 */
export function apiRoot(api: string): string {
  const base = (globalThis as { document?: { baseURI: string } }).document?.baseURI;
  const url = parseWebUrl(api, base);
  if (!url) throw notAnAddress();
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

function notAnAddress(): ApiError {
  return new ApiError('rejected', `api ${noAddress}.`, { fields: { api: [noAddress] } });
}
