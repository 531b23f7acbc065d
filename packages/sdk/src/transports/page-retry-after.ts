/**
 * In place of `retry-after.ts` in pages: seconds only. A wait that a server
 * tells as a date is the usual one here.
 */
export const retryAfterSeconds = (header: string | null): number | undefined =>
  Number(header) || undefined;
