import { apiRootFor } from '../foundation/api-root.js';
import type { PageScript } from '../foundation/page-script.js';
import { addTo } from './added-element.js';
import { firstAddress, type FirstRequest } from './first-request.js';
import { resolved } from './resolved.js';

/**
 * Has an element's first request begin: by a hint, or in the frame through
 * which it is going to travel. What the client then asks at the same address,
 * with the defaults of `fetch`, is answered by the one that is on its way.
 */
export function beginRequest(
  element: Element,
  request: FirstRequest,
  way: PageScript['way'],
): void {
  if (element.hasAttribute('transport')) return;
  const api = apiRootFor(element, element.getAttribute('api'));
  const first = firstAddress(request, element);
  if (way(api, first) !== 'fetch' || !first) return;
  const { origin, pathname } = resolved(api);
  const href = origin + pathname.replace(/\/*$/, first);
  addTo(document.head, 'link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
}
