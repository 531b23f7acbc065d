import { knownAddress } from './known-address.js';

/**
 * The absolute address of a `bridge.html`, without a hash. In a page a relative one counts from the page.
 *
 * @throws ApiError `rejected` if it is not an address of the web.
 */
export function bridgeAddress(bridge: string): string {
  const url = knownAddress(bridge, 'bridge', 'must be the address of a bridge.html');
  url.hash = '';
  return url.href;
}
