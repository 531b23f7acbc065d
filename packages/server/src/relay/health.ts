import { operations } from '@circlet/contract';
import type { ReadThrough } from './read-through.js';
import { relayedReads } from './relayed-reads.js';
import { jsonReply, refusal, type Answering } from './reply.js';
import type { UpstreamReads } from './upstream-reads.js';

/** The process answers, so it is alive. */
export const healthy: Answering = () => jsonReply(200, { status: 'ok' });

/** What readiness is judged by. */
export interface ReadinessOptions {
  readonly reads: UpstreamReads;
  readonly cache: ReadThrough;
  readonly clock: () => number;
}

const lately = 5 * 60_000;

/**
 * Answers whether visitors would get anything: 200 if the API has answered
 * lately or something is kept. A relay that has just started asks the API, or
 * nobody would ever send it the first visitor.
 */
export function readiness({ reads, cache, clock }: ReadinessOptions): Answering {
  let probe: Promise<unknown> | undefined;
  const isReady = (): boolean =>
    (reads.seenAt() > 0 && clock() - reads.seenAt() < lately) || cache.isWarm;
  return async () => {
    if (!isReady() && (probe !== undefined || reads.admits())) {
      probe ??= ask(reads).finally(() => (probe = undefined));
      await probe;
    }
    if (isReady()) return jsonReply(200, { status: 'ok' });
    return refusal(503, {
      api: ['The API behind this relay has not answered, and nothing is kept'],
    });
  };
}

function ask(reads: UpstreamReads): Promise<unknown> {
  const { path } = operations.listAnnouncements;
  const read = relayedReads.find((each) => each.path === path);
  return read === undefined ? Promise.resolve() : reads.read(path, 'en', read, undefined);
}
