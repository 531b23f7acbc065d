import type { Reader } from './attribute-values.js';

/** An address of the web; a relative one counts from the page. */
export const webAddress: Reader<string> = (text) => {
  const base = (globalThis as { document?: { baseURI: string } }).document?.baseURI;
  try {
    const { protocol, href } = new URL(text, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};
