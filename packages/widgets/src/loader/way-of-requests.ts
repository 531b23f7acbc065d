import type { WireRequest } from '@circlet/sdk/parts';
import type { PageScript } from '../foundation/page-script.js';
import { addTo } from './head-element.js';
import { warnOnce } from './missing-file.js';
import { resolved } from './resolved.js';

/** Origins that the live API admits: its own subdomains, itself included, and one other site. */
const admitted = /^https:\/\/(.+\.p2pu\.org|p2pu\.github\.io)$/;
const live = /^https:\/\/(staging-)?learningcircles\.p2pu\.org$/;

/**
 * Makes what chooses how requests travel, and has the frame and what speaks
 * with it on their way as soon as one is needed.
 *
 * @param bridge Link to `bridge.html`.
 */
export function wayOfRequests({
  href: bridge,
  origin,
}: HTMLAnchorElement): PageScript['transport'] {
  return (api, wanted, first) => {
    const way = /^(fetch|jsonp|bridge)$/.test(wanted)
      ? wanted
      : !live.test(resolved(api).origin) || admitted.test(self.origin)
        ? 'fetch'
        : admitted.test(origin) && self.origin !== 'null'
          ? 'bridge'
          : 'jsonp';
    if (way === 'fetch') return undefined;
    const readsOnly = way === 'jsonp';
    if (!document.getElementById('circlet-frame')) {
      addTo(document.documentElement, 'iframe', {
        id: 'circlet-frame',
        hidden: true,
        referrerPolicy: 'no-referrer',
        sandbox: `allow-scripts${readsOnly ? '' : ' allow-same-origin'}`,
        src: bridge + (first ?? ''),
      });
    }
    const code = import('../frame.js');
    code.catch(warnOnce);
    return Object.assign(
      async (request: WireRequest) => (await code).frameTransport(way as 'jsonp', bridge)(request),
      { readsOnly },
    );
  };
}
