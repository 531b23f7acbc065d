import { elementCode } from './foundation/lazy.js';
import { claimPage, pageScript } from './foundation/page-script.js';
import { codeOnDemand } from './loader/code-on-demand.js';
import { fillStandIn } from './loader/data-circlet.js';
import { nearView } from './loader/near-view.js';
import { pageWatch } from './loader/page-watch.js';
import { resolved } from './loader/resolved.js';
import { scriptTag } from './loader/script-tag.js';
import { verifiedLoad } from './loader/verified-load.js';
import { wayOfRequests } from './loader/way-of-requests.js';

/**
 * The script that a page pastes: finds our elements and loads the code of each
 * kind when one is near the view. It fetches nothing itself.
 */
function start(url: string): void {
  const tag = scriptTag(url);
  const base = new URL('.', url).href;
  const bridge = resolved(tag?.dataset['bridge'] ?? `${base}bridge.html`);
  const transport = wayOfRequests(bridge);
  const near = nearView((element) => {
    codeOnDemand(element, transport);
  });
  const tags = Object.keys(elementCode);
  const watch = pageWatch(`${tags.join()},[data-circlet]`, (element) => {
    if (tags.includes(element.localName)) near(element);
    else fillStandIn(element, tags);
  });
  claimPage({
    api: tag?.dataset['api'],
    load: verifiedLoad(base, tag?.nonce ?? ''),
    transport,
    elements: elementCode,
    observe: watch,
    refuse: (other) => {
      // eslint-disable-next-line no-console -- the webmaster has nothing else to go by
      console.warn(`Circlet: ${other} does nothing, since ${url} came first.`);
    },
  });
  watch(document);
}

const first = pageScript();
if (first) first.refuse(import.meta.url);
else start(import.meta.url);

/**
 * Finds elements in a shadow root that the script cannot see by itself: a
 * closed one, or one that its host attaches long after it has entered the page.
 */
export const observe = (root: ShadowRoot): void => pageScript()?.observe(root);
