import type { Transport } from '@circlet/sdk/parts';
import type { PageScript } from '../foundation/page-script.js';
import { addTo } from './head-element.js';
import { warnOnce } from './missing-file.js';
import { resolved } from './resolved.js';

/** As `wayFor` of the SDK has it, in fewer bytes: its test compares them. */
const admitted = /^https:\/\/([^/]+\.p2pu\.org|p2pu\.github\.io)$/;
const choosy = /^https:\/\/(staging-)?learningcircles\.p2pu\.org$/;

/**
 * Makes what chooses how requests travel, and has the frame and what speaks
 * with it on their way as soon as one is needed. Only the first way that is
 * chosen has its frame made here; later ones, and frames that are lost, are the
 * affair of what speaks with them.
 *
 * @param bridge Link to `bridge.html`.
 */
export function wayOfRequests({ href, origin }: HTMLAnchorElement): PageScript['transport'] {
  let frame: Element | undefined;
  return (api, wanted, first = '') => {
    const way = /^(fetch|jsonp|bridge)$/.test(wanted)
      ? (wanted as 'fetch')
      : !choosy.test(resolved(api).origin) || admitted.test(self.origin)
        ? 'fetch'
        : admitted.test(origin) && self.origin !== 'null'
          ? 'bridge'
          : 'jsonp';
    if (way === 'fetch') return undefined;
    const readsOnly = way === 'jsonp';
    frame ??=
      document.getElementById('circlet-frame') ??
      addTo(document.documentElement, 'iframe', {
        hidden: true,
        referrerPolicy: 'no-referrer',
        sandbox: `allow-scripts${readsOnly ? '' : ' allow-same-origin'}`,
        src: href + first,
      });
    const code = import('../frame.js');
    code.catch(warnOnce);
    const carry: Transport = async (request) =>
      (await code).frameTransport({ way, bridge: href })(request);
    return Object.assign(carry, { readsOnly });
  };
}
