import { elementCode } from '../foundation/lazy.js';
import type { PageScript } from '../foundation/page-script.js';
import { finderFirstRequest } from '../finder/finder.first-request.js';
import { warnOfFile } from './missing-file.js';
import { beginRequest } from './request-hint.js';

/**
 * Loads an element's code, unless it is there, and has the browser begin the
 * element's first request meanwhile. If that fails the element stays undefined
 * and its content, the fallback, in sight.
 */
export function codeOnDemand(element: Element, way: PageScript['way']): void {
  const { localName } = element;
  if (customElements.get(localName)) return;
  elementCode[localName]?.().catch(warnOfFile);
  beginRequest(element, finderFirstRequest, way);
}
