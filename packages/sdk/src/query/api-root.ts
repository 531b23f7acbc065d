import { noAddress } from '../failure-sentences.js';
import { knownAddress } from './known-address.js';

/**
 * The root of an API as an absolute address with a trailing slash. In a page a
 * relative one counts from the page.
 *
 * @throws ApiError `rejected` if it is not an address of the web.
 */
export function apiRoot(api: string): string {
  const { origin, pathname } = knownAddress(api, 'api', noAddress);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
