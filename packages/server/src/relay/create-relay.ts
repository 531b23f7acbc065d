import { operations } from '@circlet/contract';
import { openApiDocument } from '@circlet/contract/openapi';
import { Hono } from 'hono';
import { forwardSignup } from './forward-signup.js';
import { healthy, readiness } from './health.js';
import { ReadThrough } from './read-through.js';
import { readRoute } from './read-route.js';
import { relayedReads } from './relayed-reads.js';
import { usualPatience, type RelayOptions } from './relay-options.js';
import { jsonReply } from './reply.js';
import { eventLog, requestLog } from './request-log.js';
import { addRoutes, type AddRoute } from './routes.js';
import { sharingWith, type Sharing } from './sharing.js';
import { lookAtCircle } from './signup-circle.js';
import { SignupDesk } from './signup-desk.js';
import { signupLimits } from './signup-limits.js';
import { signupRoute } from './signup-route.js';
import { upstreamReads, type UpstreamReads } from './upstream-reads.js';

/** A relay, and what is known of its work. */
export interface Relay {
  readonly app: Hono;
  /** Waits until no sign-up is under way, also of those who did not wait for the answer. */
  readonly settled: () => Promise<void>;
}

const usualCacheBytes = 64 * 1024 * 1024;

/**
 * A relay as a Hono app: it answers what the API answers, from memory where it
 * can, and sends sign-ups on. It has no database and listens to nothing by
 * itself.
 */
export function createRelay(options: RelayOptions): Hono {
  return assembleRelay(options).app;
}

/** A relay with a way to wait for it. */
export function assembleRelay(options: RelayOptions): Relay {
  const parts = partsOf(options);
  const { sharing, cache, clock, patience, desk } = parts;
  const app = new Hono();
  const route = addRoutes(app, { sharing, log: requestLog(options.log, clock) });
  const staleFor = {
    revalidate: patience.revalidateMs / 1_000,
    ifError: patience.ifErrorMs / 1_000,
  };
  for (const read of relayedReads) {
    route(read.path, readRoute(read, { cache, sharing, clock, staleFor }));
  }
  const limits = signupLimits(clock);
  route(operations.createSignup.path, signupRoute({ sharing, limits, desk }), ['POST']);
  route(operations.sendContact.path, () => noMessages, ['POST']);
  addOwnRoutes(route, parts);
  return { app, settled: () => desk.settled() };
}

interface Parts {
  readonly clock: () => number;
  readonly patience: typeof usualPatience;
  readonly sharing: Sharing;
  readonly reads: UpstreamReads;
  readonly cache: ReadThrough;
  readonly desk: SignupDesk;
}

function partsOf(options: RelayOptions): Parts {
  const { log, fetch = globalThis.fetch, now = () => new Date() } = options;
  const upstream = options.upstream.replace(/\/+$/, '');
  const patience = { ...usualPatience, ...options.patience };
  const clock = (): number => now().getTime();
  const reads = upstreamReads({ upstream, fetch, clock, patience, note: eventLog(log, clock) });
  const cacheBytes = options.cacheBytes ?? usualCacheBytes;
  const cache = new ReadThrough({ reads, clock, patience, cacheBytes });
  const desk = new SignupDesk({
    clock,
    look: (circle, today) => lookAtCircle(circle, today, reads),
    forward: (signup, language) =>
      forwardSignup(signup, language, { upstream, fetch, timeoutMs: patience.signupMs }),
    changed: (circle) => {
      cache.outdateCircle(circle);
    },
  });
  return { clock, patience, sharing: sharingWith(options.origins), reads, cache, desk };
}

const documentHeaders = { 'Content-Type': 'application/json', 'Cache-Control': 'max-age=3600' };

function addOwnRoutes(route: AddRoute, { reads, cache, clock }: Parts): void {
  route('/healthz', healthy);
  route('/readyz', readiness({ reads, cache, clock }));
  const document = JSON.stringify(openApiDocument());
  route('/api/openapi.json', () => ({ status: 200, body: document, headers: documentHeaders }));
}

/** The live API takes a message only with a token of its own captcha, which no other site can get. */
const noMessages = jsonReply(403, { detail: 'This relay carries no messages; write to P2PU.' });
