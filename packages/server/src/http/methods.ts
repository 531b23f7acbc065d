import { bodyLimit } from 'hono/body-limit';
import type { Context, Hono } from 'hono';
import { refuse } from './refuse.js';

/** A hundred times an ordinary sign-up. */
const longestBody = 64 * 1024;

/** Answers 413 to bodies of more than 64 kB, read or not. */
export const limitedBody = bodyLimit({
  maxSize: longestBody,
  onError: (context) => refuse(context, 413, 'body', 'Must not be larger than 64 kB'),
});

/**
 * Answers 405.
 *
 * @param useful the method to use instead.
 * @param allow all that are possible.
 */
export function onlyFor(useful: string, allow: string): (context: Context) => Response {
  return (context) => {
    context.header('Allow', allow);
    return refuse(
      context,
      405,
      'method',
      `${context.req.method} is not possible here; use ${useful}`,
    );
  };
}

/** Sends to the same address with a slash at the end of its path. */
export function toSlash(context: Context): Response {
  const { pathname, search } = new URL(context.req.url);
  return context.redirect(`${pathname}/${search}`, 301);
}

/** Serves an address that is only read, with and without the slash at its end. */
export function addReadOnly(
  app: Hono,
  path: string,
  answer: (context: Context) => Promise<Response>,
): void {
  app.get(path, answer);
  app.all(path, onlyFor('GET', 'GET, HEAD, OPTIONS'));
  app.get(withoutSlash(path), toSlash);
}

/** A path without the slash at its end. */
export function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/** A path of the contract as the router writes it: `{id}` stands for a number. */
export function numbered(path: string): string {
  return path.replace('{id}', ':id{[0-9]+}');
}
