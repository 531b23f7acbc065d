/** What a frame's troubles say to developers and webmasters, by the address of its page. */

const originOf = (bridge: string): string => new URL(bridge).origin;

export const blocked = (bridge: string): string =>
  `The page's Content-Security-Policy keeps out the frame that carries requests. Add to it: frame-src ${originOf(bridge)}`;

export const absent = (bridge: string): string =>
  `${bridge} did not come up in its frame. Check that it is there and that its server lets other sites frame it.`;

export const hanging = (bridge: string): string =>
  `${bridge} did not come up in its frame in time. Try again later.`;

export const busy = (bridge: string): string =>
  `Too many requests wait at ${bridge}. Try again later.`;

export const refused = (bridge: string): string =>
  `${bridge} does not carry this: it speaks to one API, and knows a fixed list of operations. By JSONP, events and messages cannot be had at all.`;

export const readsOnly = (): string =>
  'JSONP only reads. Link to the page of the circle, or use a bridge or a relay.';

export const noScript = (bridge: string): string =>
  `The API gave no script to ${bridge}: it failed, does not know this, or is out of reach; JSONP does not tell. Try again later.`;

export const noBridge = (): string =>
  'The live API admits few pages, and nothing is there to carry requests from this one. Give the address of a bridge.html, or use a relay as api.';

export const noPage = (): string =>
  'Only a page can hold the frame that jsonp and bridge need. Use fetch.';
