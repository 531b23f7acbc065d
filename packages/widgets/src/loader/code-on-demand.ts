import { elementCode } from '../foundation/lazy.js';
import { finderFirstRequest } from '../finder/finder.first-request.js';
import type { FirstRequest } from './first-request.js';
import { hintRequest } from './request-hint.js';

/** What elements ask first, as far as the loader can tell. */
const firstRequests: Readonly<Record<string, FirstRequest>> = {
  'circlet-finder': finderFirstRequest,
};

let isTold = false;

/**
 * Loads an element's code, unless it is there, and has the browser begin the
 * element's first request meanwhile. If that fails the element stays undefined
 * and its content, the fallback, in sight.
 */
export function codeOnDemand(element: Element): void {
  const { localName } = element;
  if (customElements.get(localName)) return;
  elementCode[localName]?.().catch(warnOnce);
  const request = firstRequests[localName];
  if (request) hintRequest(element, request);
}

function warnOnce(): void {
  if (isTold) return;
  isTold = true;
  // eslint-disable-next-line no-console -- the webmaster has nothing else to go by
  console.warn('Circlet: a file is missing or was changed; your own content is shown.');
}
