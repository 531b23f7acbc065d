import type { Context } from 'hono';
import { envelope, type ErrorMessages } from '../http/envelope.js';
import { jsonpScript } from '../http/jsonp.js';
import type { RequestLog } from './request-log.js';
import type { Sharing } from './sharing.js';
import { visitorOf, type Visitor } from './visitor.js';

/** An answer before the headers that all have in common. */
export interface Reply {
  readonly status: number;
  readonly body: Uint8Array | string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Where it is from, for the log. */
  readonly cache?: string;
}

/** Answers a request, at once where it can. */
export type Answering = (visitor: Visitor, context: Context) => Reply | Promise<Reply>;

/** What every route needs. */
export interface Desk {
  readonly sharing: Sharing;
  readonly log: RequestLog;
}

/**
 * Makes a route: what it answers gets the headers of every answer, and a line
 * in the log.
 *
 * @param route the path as it stands in the contract.
 */
export function answering(
  route: string,
  answer: Answering,
  desk: Desk,
): (context: Context) => Response | Promise<Response> {
  return (context) => {
    const started = performance.now();
    const visitor = visitorOf(context);
    const finish = (reply: Reply): Response => {
      const { status, body, cache = 'none' } = reply;
      desk.log({ method: visitor.method, route, status, body, cache, started });
      return responseOf(reply, visitor, desk.sharing);
    };
    const reply = answer(visitor, context);
    return reply instanceof Promise ? reply.then(finish) : finish(reply);
  };
}

function responseOf(reply: Reply, { origin }: Visitor, sharing: Sharing): Response {
  const { status, body, headers } = reply;
  const allowed = sharing.allowed(origin);
  const all: Record<string, string> = {
    Vary: sharing.vary(true),
    ...headers,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'same-origin',
  };
  if (allowed !== undefined) {
    all['Access-Control-Allow-Origin'] = allowed;
    all['Access-Control-Expose-Headers'] = 'Age, ETag, Retry-After';
  }
  return new Response(body as BodyInit | null, { status, headers: all });
}

/** JSON that nobody keeps, or the script that hands it to a function. */
export function jsonReply(
  status: number,
  value: unknown,
  {
    callback,
    headers = {},
  }: { callback?: string | undefined; headers?: Record<string, string> } = {},
): Reply {
  return {
    status,
    body: callback === undefined ? JSON.stringify(value) : jsonpScript(callback, value),
    headers: {
      'Content-Type': callback === undefined ? 'application/json' : 'text/javascript',
      'Cache-Control': 'no-store',
      ...headers,
    },
  };
}

/** A refusal in the API's own words. */
export function refusal(
  status: number,
  errors: ErrorMessages,
  more: { callback?: string | undefined; headers?: Record<string, string> } = {},
): Reply {
  return { ...jsonReply(status, envelope(errors), more), cache: 'refused' };
}
