/**
 * Seconds for which an answer may be kept, by its `Cache-Control` and its age
 * (RFC 9111, for a cache of one user: `private` may, `s-maxage` does not count).
 *
 * @param now The present in milliseconds.
 * @returns 0 if it must not be kept; also if a browser hides its age, because
 *   then it may come out of the browser's own cache and be as old as it may get.
 */
export function freshSeconds({ headers, type }: Response, now: number): number {
  const control = headers.get('Cache-Control') ?? '';
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  const date = Date.parse(headers.get('Date') ?? '');
  if (!maxAge || /no-store|no-cache/i.test(control) || headers.get('Vary')?.includes('*')) return 0;
  if (type === 'cors' && Number.isNaN(date)) return 0;
  const age = Math.max(0, Number(headers.get('Age')) || 0, (now - date) / 1000 || 0);
  return Math.max(0, Number(maxAge) - age);
}
