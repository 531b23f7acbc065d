import { apiRootFor } from './api-root.js';
import { pageScript } from './page-script.js';

const page = globalThis as Partial<Record<symbol, Set<string>>>;
const key = Symbol.for('circlet ways told');

/** What a page was told: of the whole page, since several files have a copy of this one. */
const told = (): Set<string> => (page[key] ??= new Set());

/** The root that is asked where nobody names another. */
const liveApi = 'https://learningcircles.p2pu.org';

/**
 * Says to the webmaster, once for each API of a page, on which way an element
 * reads and what would be better.
 */
export function adviseOnWay(element: Element): void {
  const script = pageScript();
  if (!script) return;
  const api = apiRootFor(element, element.getAttribute('api'));
  const wanted = element.getAttribute('transport') ?? '';
  const way = /^(fetch|jsonp|bridge)$/.test(wanted) ? wanted : script.way(api);
  const root = api ?? liveApi;
  if (told().has(way + root)) return;
  told().add(way + root);
  // eslint-disable-next-line no-console -- for webmasters, who have nothing else to go by
  console.info(`Circlet: ${sentence(way, root, script.bridge)}`);
}

function sentence(way: string, root: string, bridge: string): string {
  switch (way) {
    case 'bridge':
      return `${root} is read, and sign-ups are sent, through ${bridge} (bridge). A relay on a server of yours would be faster and keep your visitors' addresses from ${root}; see docs/guide/partners.md.`;
    case 'jsonp':
      return `${root} is read through ${bridge} in a sealed frame (jsonp), which cannot send sign-ups: they are links. With a relay, api="https://your-relay", or a bridge, data-bridge="https://…/bridge.html" on the script's tag, people sign up on your page; see docs/guide/partners.md.`;
    default:
      return `${root} is asked by fetch, directly: the fastest way.`;
  }
}
