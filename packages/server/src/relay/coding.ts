import { parseAccept } from 'hono/utils/accept';

/** How an answer is compressed on its way. */
export type Coding = 'br' | 'gzip' | 'identity';

/** Browsers send a handful of different headers, and there is no end of those that anybody could. */
const mostRemembered = 200;
const remembered = new Map<string, Coding>();

/** The best of what `Accept-Encoding` admits. */
export function codingOf(header: string | undefined): Coding {
  if (header === undefined) return 'identity';
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const coding = chosen(header);
  if (remembered.size < mostRemembered) remembered.set(header, coding);
  return coding;
}

function chosen(header: string): Coding {
  const admitted = parseAccept(header)
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.toLowerCase());
  if (admitted.includes('br')) return 'br';
  return admitted.includes('gzip') ? 'gzip' : 'identity';
}
