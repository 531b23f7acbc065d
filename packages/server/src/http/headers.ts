import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import type { MiddlewareHandler } from 'hono';

const secondsPerDay = 86_400;

/**
 * Lets other sites read the answers; preflights are answered here.
 *
 * @param origins whole origins, `https://library.example`; default: every site.
 */
export function openTo(origins: readonly string[] | undefined): MiddlewareHandler {
  return cors({
    origin: origins === undefined || origins.length === 0 ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    exposeHeaders: ['ETag'],
    maxAge: secondsPerDay,
  });
}

/** A 304 says as much about sharing and language as the answer that it confirms. */
const keptIn304 = [
  ...RETAINED_304_HEADERS,
  'access-control-allow-origin',
  'access-control-expose-headers',
  'content-language',
  'cross-origin-resource-policy',
  'x-content-type-options',
];

/** Marks what is read with an ETag and answers 304 to who has it already. */
export function tagged(): MiddlewareHandler {
  const tag = etag({ retainedHeaders: keptIn304 });
  return (context, next) =>
    context.req.method === 'GET' || context.req.method === 'HEAD' ? tag(context, next) : next();
}

/** What every answer says: it is what it claims to be, and pictures may be shown anywhere. */
export const plainTypes: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Cross-Origin-Resource-Policy', 'cross-origin');
  context.header('Referrer-Policy', 'same-origin');
};
