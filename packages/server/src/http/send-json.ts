import type { Context } from 'hono';
import { isSafeCallback, jsonpScript } from './jsonp.js';
import { languageOf } from './language.js';
import { lastParameters } from './last-parameters.js';
import { refuse } from './refuse.js';

/** An answer before it is bytes. */
export interface Answer {
  readonly status: 200 | 400 | 404;
  readonly body: unknown;
}

/** The headers that the live API's plain views have, whatever they answer. */
export function sayLanguage(context: Context): void {
  context.header('Vary', 'Accept-Language', { append: true });
  context.header('Content-Language', languageOf(context.req.header('Accept-Language')));
}

/** Refuses a `callback` that is more than a name, before anything is done for it. */
export function refuseCallback(context: Context): Response | undefined {
  const callback = callbackOf(context);
  if (callback === undefined || isSafeCallback(callback)) return undefined;
  return refuse(context, 400, 'callback', 'Must be a name, or names joined by dots');
}

/** Sends JSON, or the script that hands it to the function that the address names. */
export function sendJson(context: Context, { status, body }: Answer): Response {
  const callback = callbackOf(context);
  if (callback === undefined) return context.json(body, status);
  const type = { 'Content-Type': 'text/javascript' };
  return context.body(jsonpScript(callback, body), status, type);
}

function callbackOf(context: Context): string | undefined {
  return lastParameters(context.req.url).get('callback');
}
