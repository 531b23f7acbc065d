/**
 * Seconds to wait according to a `Retry-After` header, in either of the two
 * forms that RFC 9110 names.
 *
 * @param header The header's value, or null where there is none.
 * @param now The present in milliseconds.
 * @returns Undefined for no header and for any other form.
 */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const date = /^[A-Z][a-z]{2}, /.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
