import { apiRootFor } from '../foundation/api-root.js';
import type { PageScript } from '../foundation/page-script.js';
import { firstAddress, type FirstRequest } from './first-request.js';
import { addToHead } from './head-element.js';
import { resolved } from './resolved.js';

/**
 * Has an element's first request begin: by a hint, or in the frame through
 * which it is going to travel. What the client then asks at the same address,
 * with the defaults of `fetch`, is answered by the one that is on its way.
 */
export function beginRequest(
  element: Element,
  request: FirstRequest | undefined,
  transport: PageScript['transport'],
): void {
  const read = (name: string): string | null => element.getAttribute(name);
  const api = apiRootFor(element, read('api'));
  const first = request && firstAddress(request, element);
  if (transport(api, read('transport') ?? '', first && `#/${first}`) || !first) return;
  const { origin, pathname } = resolved(api);
  const href = origin + pathname.replace(/\/*$/, '/') + first;
  if (document.querySelector(`link[href="${href}"]`)) return;
  addToHead('link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
}
