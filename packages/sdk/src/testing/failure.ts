/** Which requests something is about: a part of the path, or a question about the request. */
export type RequestMatch = string | ((request: { method: string; url: URL }) => boolean);

interface Failing {
  /** How many requests fail; default 1. */
  readonly times?: number;
  /** Which requests; default: all. */
  readonly on?: RequestMatch;
}

/**
 * How requests fail:
 *
 * - `status`: with this status and a page of HTML; `retryAfter` is the header, in seconds or a date
 * - `html`: with HTTP 200 and a page of HTML, as captive portals do
 * - `json`: with HTTP 200 and this in place of the answer
 * - `truncated`: the answer stops in the middle
 * - `offline`: nothing leaves
 * - `lost`: the request arrives and does what it does, and the answer is lost
 * - `silent`: no answer, ever; only the caller's signal ends it
 */
export type TestFailure = Failing &
  (
    | { readonly status: number; readonly retryAfter?: number | string }
    | { readonly html: true | string }
    | { readonly json: unknown }
    | { readonly truncated: true }
    | { readonly offline: true }
    | { readonly lost: true }
    | { readonly silent: true }
  );

/** Whether a request is one of those. */
export function isMatch(
  on: RequestMatch | undefined,
  request: { method: string; url: URL },
): boolean {
  if (on === undefined) return true;
  return typeof on === 'string' ? request.url.pathname.includes(on) : on(request);
}
