import { elementCode } from './foundation/lazy.js';
import { claimPage, pageScript, type PageScript } from './foundation/page-script.js';
import { codeOnDemand } from './loader/code-on-demand.js';
import { warnOfFile } from './loader/missing-file.js';
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
function start(): void {
  const tag = scriptTag(url);
  const base = new URL('.', url).href;
  const bridge = resolved(tag?.dataset['bridge'] ?? `${base}bridge.html`);
  const seldom: PageScript['seldom'] = () => import('./seldom.js');
  const way = wayOfRequests(bridge, seldom);
  const near = nearView((element) => {
    codeOnDemand(element, way);
  });
  const tags = Object.keys(elementCode);
  const watch = pageWatch([...tags, '[data-circlet]'].join(), (element) => {
    if (tags.includes(element.localName)) near.observe(element);
    else {
      seldom().then(({ fillStandIn }) => {
        fillStandIn(element, tags);
      }, warnOfFile);
    }
  });
  claimPage({
    api: tag?.dataset['api'],
    load: verifiedLoad(base, tag?.nonce ?? ''),
    way,
    bridge: bridge.href,
    seldom,
    elements: elementCode,
    observe: watch,
  });
  watch(document);
}

const { url } = import.meta;
// eslint-disable-next-line no-console -- the webmaster has nothing else to go by
if (pageScript()) console.warn(`Circlet: ${url} came second and does nothing.`);
else start();

/**
 * Finds elements in a shadow root that the script cannot see by itself: a
 * closed one, or one that its host attaches long after it has entered the page.
 */
export const observe = (root: ShadowRoot): void => pageScript()?.observe(root);
