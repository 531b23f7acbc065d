import type { Hono } from 'hono';
import { numbered, withoutSlash } from '../http/methods.js';
import { answering, refusal, type Answering, type Desk, type Reply } from './reply.js';

/**
 * Adds a path with its methods, the answers to other methods, and the way to
 * it for those who forget the slash.
 *
 * @param methods `GET` by default, and `HEAD` with it.
 */
export type AddRoute = (path: string, answer: Answering, methods?: readonly string[]) => void;

/** Makes routes for an app, which also answers where there is none. */
export function addRoutes(app: Hono, desk: Desk): AddRoute {
  const nowhere: Answering = (_visitor, { req }) =>
    refusal(404, { path: [`Nothing is at ${req.path}`] });
  app.notFound(answering('other', nowhere, desk));
  app.onError((error, context) => {
    const failed = refusal(500, { server: ['Something went wrong; the relay goes on'] });
    // Its message may quote what somebody sent.
    const cache = /^\w+$/.test(error.name) ? error.name : 'Error';
    return answering('other', () => ({ ...failed, cache }), desk)(context);
  });
  return (path, answer, methods = ['GET']) => {
    const at = numbered(path);
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    app.on([...methods], at, answering(path, answer, desk));
    app.options(
      at,
      answering(path, () => preflight(allow), desk),
    );
    // By name, since a handler for all methods would be weighed for every read, too.
    app.on(
      ['GET', ...writing].filter((method) => !methods.includes(method)),
      at,
      answering(path, ({ method }) => notAllowed(method, methods, allow), desk),
    );
    if (!path.endsWith('/')) return;
    app.all(
      withoutSlash(at),
      answering(path, (_visitor, { req }) => moved(req.url), desk),
    );
  };
}

const writing = ['POST', 'PUT', 'PATCH', 'DELETE'];

const secondsPerDay = 86_400;

function preflight(allow: string): Reply {
  const headers = {
    'Access-Control-Allow-Methods': allow,
    'Access-Control-Allow-Headers': 'Accept, Accept-Language, Cache-Control, Content-Type, Pragma',
    'Access-Control-Max-Age': String(secondsPerDay),
    'Cache-Control': 'no-store',
  };
  return { status: 204, body: null, headers };
}

function notAllowed(method: string, methods: readonly string[], allow: string): Reply {
  const sentence = `${method} is not possible here; use ${methods.join(' or ')}`;
  return refusal(405, { method: [sentence] }, { headers: { Allow: allow } });
}

function moved(url: string): Reply {
  const { pathname, search } = new URL(url);
  return { status: 301, body: null, headers: { Location: `${pathname}/${search}` } };
}
