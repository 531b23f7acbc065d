import { parseWebUrl } from './parse-url.js';

/**
 * An address if it is one of the web. Anything else that the API may hold
 * (`javascript:`, a bare word, nothing) is null.
 */
export function webAddress(text: string | undefined): string | null {
  return text && parseWebUrl(text) ? text : null;
}
