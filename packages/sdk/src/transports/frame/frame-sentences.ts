/** What a frame's troubles say to developers and webmasters, by the address of its page. */
export const sentences = {
  blocked: (bridge: string): string =>
    `The page's Content-Security-Policy keeps out the frame that carries requests. Add to it: frame-src ${new URL(bridge).origin}`,
  absent: (bridge: string): string =>
    `${bridge} did not come up in its frame. Check that it is there and that other sites may frame it.`,
  hanging: (bridge: string): string =>
    `${bridge} did not come up in its frame in time. Try again later.`,
  busy: (bridge: string): string => `Too many requests wait at ${bridge}. Try again later.`,
  refused: (bridge: string): string =>
    `${bridge} does not carry this: it knows one API, and a list of operations. JSONP has neither events nor messages.`,
  readsOnly: (): string =>
    'JSONP only reads. Link to the page of the circle, or use a bridge or a relay.',
  noScript: (bridge: string): string =>
    `The API gave no script to ${bridge}: it failed, does not know this, or is out of reach. Try again later.`,
  noBridge: (): string =>
    'The live API does not admit this page. Give the address of a bridge.html, or use a relay as api.',
  noPage: (): string => 'Only a page can hold the frame that jsonp and bridge need. Use fetch.',
};
