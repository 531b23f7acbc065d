import type { Transport, TransportName } from '@circlet/sdk/parts';
import { pageScript } from './page-script.js';

/** How an element's requests travel. A page's script chooses, and has the frame where one is needed. */
export function transportFor(
  api: string | undefined,
  wanted: TransportName,
): TransportName | Transport {
  const script = pageScript();
  if (!script) return wanted;
  const way = wanted === 'auto' ? script.way(api) : wanted;
  if (way === 'fetch') return way;
  const { bridge, seldom } = script;
  const carry: Transport = async (request) =>
    (await seldom()).frameTransport({ way, bridge })(request);
  return Object.assign(carry, { readsOnly: way === 'jsonp' });
}
