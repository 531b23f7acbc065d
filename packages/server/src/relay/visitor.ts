import type { Context } from 'hono';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as the relay sees it: the headers that it looks at, and no others. */
export interface Visitor {
  readonly method: string;
  /** The address as it stands in the request. */
  readonly target: string;
  readonly origin: string | undefined;
  readonly language: string | undefined;
  readonly encoding: string | undefined;
  readonly knownTag: string | undefined;
  /** Whether the visitor wants no answer that is kept. */
  readonly wantsNews: boolean;
}

/**
 * Reads a request. Node's own object is asked where there is one: to build a
 * `Headers` for each request costs more than all the rest.
 */
export function visitorOf(context: Context): Visitor {
  const incoming = (context.env as { incoming?: IncomingMessage } | undefined)?.incoming;
  const headers = incoming?.headers ?? plainHeaders(context);
  return {
    method: context.req.method,
    target: incoming?.url ?? context.req.url,
    origin: headers.origin,
    language: headers['accept-language'],
    encoding: headers['accept-encoding'],
    knownTag: headers['if-none-match'],
    wantsNews: wantsNews(headers['cache-control'], headers.pragma),
  };
}

function plainHeaders(context: Context): IncomingHttpHeaders {
  return context.req.header();
}

function wantsNews(control: string | undefined, pragma: string | undefined): boolean {
  if (control === undefined) return pragma !== undefined && /no-cache/i.test(pragma);
  return /no-cache|no-store/i.test(control);
}
