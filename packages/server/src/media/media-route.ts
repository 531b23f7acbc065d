import type { Context } from 'hono';
import { patternSvg } from './pattern.js';

const secondsPerYear = 31_536_000;

/** Answers with the picture of a name; every name has one, and it never changes. */
export function mediaRoute(context: Context): Response {
  return context.body(patternSvg(context.req.param('name') ?? ''), 200, {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': `public, max-age=${String(secondsPerYear)}, immutable`,
    'Content-Security-Policy': "default-src 'none'",
  });
}
