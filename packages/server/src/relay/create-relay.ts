import { operations } from '@circlet/contract';
import { openApiDocument } from '@circlet/contract/openapi';
import { Hono } from 'hono';
import { numbered, withoutSlash } from '../http/methods.js';
import { healthy, readiness } from './health.js';
import { ReadThrough } from './read-through.js';
import { readRoute } from './read-route.js';
import { relayedReads } from './relayed-reads.js';
import { usualPatience, type RelayOptions } from './relay-options.js';
import { answering, jsonReply, refusal, type Answering, type Desk } from './reply.js';
import { eventLog, requestLog } from './request-log.js';
import { sharingWith } from './sharing.js';
import { signupRoute } from './signup-route.js';
import { upstreamReads } from './upstream-reads.js';

const usualCacheBytes = 64 * 1024 * 1024;

type Route = (path: string, answer: Answering, methods?: readonly string[]) => void;

/**
 * A relay as a Hono app: it answers what the API answers, from memory where it
 * can, and sends sign-ups on. It has no database and listens to nothing by
 * itself.
 */
export function createRelay(options: RelayOptions): Hono {
  const { log, fetch = globalThis.fetch, now = () => new Date() } = options;
  const patience = { ...usualPatience, ...options.patience };
  const upstream = options.upstream.replace(/\/+$/, '');
  const clock = (): number => now().getTime();
  const sharing = sharingWith(options.origins);
  const note = eventLog(log, clock);
  const reads = upstreamReads({ upstream, fetch, clock, patience, note });
  const cacheBytes = options.cacheBytes ?? usualCacheBytes;
  const cache = new ReadThrough({ reads, clock, patience, cacheBytes });
  const app = new Hono();
  const route = routesOf(app, { sharing, log: requestLog(log, clock) });

  const staleFor = {
    revalidate: patience.revalidateMs / 1_000,
    ifError: patience.ifErrorMs / 1_000,
  };
  for (const read of relayedReads) {
    route(read.path, readRoute(read, { cache, sharing, clock, staleFor }));
  }
  route(
    operations.createSignup.path,
    signupRoute({ upstream, fetch, clock, patience, sharing, reads, cache }),
    ['POST'],
  );
  route(operations.sendContact.path, () => noMessages, ['POST']);
  route('/healthz', healthy);
  route('/readyz', readiness({ reads, cache, clock }));
  const document = JSON.stringify(openApiDocument());
  route('/api/openapi.json', () => ({ status: 200, body: document, headers: documentHeaders }));
  return app;
}

const documentHeaders = { 'Content-Type': 'application/json', 'Cache-Control': 'max-age=3600' };

/** The live API takes a message only with a token of its own captcha, which no other site can get. */
const noMessages = jsonReply(403, { detail: 'This relay carries no messages; write to P2PU.' });

/** Adds a path, its methods and no others, and the way to it for those who forget the slash. */
function routesOf(app: Hono, desk: Desk): Route {
  app.notFound(
    answering(
      'other',
      ({}, { req }) => refusal(404, { path: [`Nothing is at ${req.path}`] }),
      desk,
    ),
  );
  app.onError((error, context) => {
    const failed = refusal(500, { server: ['Something went wrong; the relay goes on'] });
    return answering('other', () => ({ ...failed, cache: `error ${error.name}` }), desk)(context);
  });
  return (path, answer, methods = ['GET']) => {
    const at = numbered(path);
    const allow = [...(methods.includes('GET') ? ['GET', 'HEAD'] : methods), 'OPTIONS'].join(', ');
    app.on([...methods], at, answering(path, answer, desk));
    app.options(
      at,
      answering(path, () => preflight(allow), desk),
    );
    app.all(
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

const secondsPerDay = 86_400;

function preflight(allow: string) {
  const headers = {
    'Access-Control-Allow-Methods': allow,
    'Access-Control-Allow-Headers': 'Accept, Accept-Language, Cache-Control, Content-Type',
    'Access-Control-Max-Age': String(secondsPerDay),
    'Cache-Control': 'no-store',
  };
  return { status: 204, body: null, headers };
}

function notAllowed(method: string, methods: readonly string[], allow: string) {
  const sentence = `${method} is not possible here; use ${methods.join(' or ')}`;
  return refusal(405, { method: [sentence] }, { headers: { Allow: allow } });
}

function moved(url: string) {
  const { pathname, search } = new URL(url);
  return { status: 301, body: null, headers: { Location: `${pathname}/${search}` } };
}
