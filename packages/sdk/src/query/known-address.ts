import { ApiError } from '../api-error.js';
import { parseWebUrl } from '../models/parse-url.js';

/**
 * An address that a client was given. In a page a relative one counts from the page.
 *
 * @param rule What it has to be, for whom it is not.
 * @throws ApiError `rejected` if it is not an address of the web.
 */
export function knownAddress(address: string, option: 'api' | 'bridge', rule: string): URL {
  const { document } = globalThis as { document?: { baseURI: string } };
  const url = parseWebUrl(address, document?.baseURI);
  if (url) return url;
  throw new ApiError('rejected', `${option} ${rule}.`, { fields: { [option]: [rule] } });
}
