import type { PageScript } from '../foundation/page-script.js';
import { addTo } from './added-element.js';
import { warnOfFile } from './missing-file.js';
import { resolved } from './resolved.js';

/** As `wayFor` of the SDK has it, in fewer bytes: a test compares them. */
const admitted = /^https:\/\/([^/]+\.p2pu\.org|p2pu\.github\.io)$/;
const choosy = /^https:\/\/(staging-)?learningcircles\.p2pu\.org$/;

/**
 * Makes what chooses how requests travel. With the first that needs a frame, the
 * frame and what speaks with it begin to load; later ways, and frames that are
 * lost, are the affair of what speaks with them.
 *
 * @param bridge Link to `bridge.html`.
 * @param code Loads what speaks with the frame.
 */
export function wayOfRequests(
  { href, origin }: HTMLAnchorElement,
  code: PageScript['seldom'],
): PageScript['way'] {
  let isBegun = false;
  return (api, first = '') => {
    const page = self.origin;
    if (!choosy.test(resolved(api).origin) || admitted.test(page)) return 'fetch';
    const way = admitted.test(origin) && page !== 'null' ? 'bridge' : 'jsonp';
    if (isBegun) return way;
    isBegun = true;
    code().catch(warnOfFile);
    if (!document.getElementById('circlet-frame')) {
      addTo(document.documentElement, 'iframe', {
        hidden: true,
        referrerPolicy: 'no-referrer',
        sandbox: `allow-scripts${way === 'bridge' ? ' allow-same-origin' : ''}`,
        src: `${href}#${first}`,
      });
    }
    return way;
  };
}
