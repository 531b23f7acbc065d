import { apiRootFor } from '../foundation/api-root.js';
import { firstAddress, type FirstRequest } from './first-request.js';
import { addToHead } from './head-element.js';

/**
 * Asks the browser to begin an element's first request. What the client then
 * asks at the same address, with the defaults of `fetch`, is answered by the
 * one that is on its way.
 *
 * P2PU's own API is left out: it admits few pages, so a client may reach it in another way.
 */
export function hintRequest(element: Element, request: FirstRequest): void {
  const read = (name: string): string | null => element.getAttribute(name);
  const api = apiRootFor(element, read('api'));
  if (!api) return;
  // A link resolves an address as the client does, and never throws.
  const { origin, pathname } = Object.assign(document.createElement('a'), { href: api });
  const isOpen = /^http(?!.*\bp2pu\.org$)/.test(origin);
  const href = firstAddress(request, origin + pathname.replace(/\/*$/, '/'), read);
  if (!href || !isOpen || document.querySelector(`link[href="${href}"]`)) return;
  addToHead('link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
}
