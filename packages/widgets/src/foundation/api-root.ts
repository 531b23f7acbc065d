import { closestAcross } from './closest.js';
import { pageScript } from './page-script.js';

/**
 * The API that an element asks: what it says itself, then the nearest
 * `<circlet-config api>`, then `data-api` on the script's tag.
 *
 * @param own The element's own `api`.
 * @returns Undefined for the live API.
 */
export function apiRootFor(element: Element, own: string | null | undefined): string | undefined {
  const config = closestAcross(element, 'circlet-config[api]');
  return (own || config?.getAttribute('api') || pageScript()?.api)?.trim() || undefined;
}
