/** What a link makes of an address: resolved as the client does it, from the page; it never throws. */
export const resolved = (address = 'https://learningcircles.p2pu.org'): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href: address });
