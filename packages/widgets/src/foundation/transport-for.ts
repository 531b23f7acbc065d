import type { Transport, TransportName } from '@circlet/sdk/parts';
import { pageScript } from './page-script.js';

/** How an element's requests travel: as the page's script has it, where there is one. */
export function transportFor(
  api: string | undefined,
  wanted: TransportName,
): TransportName | Transport {
  return pageScript()?.transport(api, wanted) ?? wanted;
}
