import { ApiError } from '../api-error.js';
import { parseWebUrl } from '../models/parse-url.js';
import { pageAddress } from './api-root.js';

const noBridge = 'must be the address of a bridge.html';

/**
 * The absolute address of a `bridge.html`, without a hash. In a page a relative one counts from the page.
 *
 * @throws ApiError `rejected` if it is not an address of the web.
 */
export function bridgeAddress(bridge: string): string {
  const url = parseWebUrl(bridge, pageAddress());
  if (!url) {
    throw new ApiError('rejected', `bridge ${noBridge}.`, { fields: { bridge: [noBridge] } });
  }
  url.hash = '';
  return url.href;
}
