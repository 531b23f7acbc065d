import type { ReadThrough } from './read-through.js';
import type { RelayPatience } from './relay-options.js';
import { refusal, type Answering } from './reply.js';
import type { Sharing } from './sharing.js';
import type { UpstreamReads } from './upstream-reads.js';

/** What sign-ups need from the relay around them. */
export interface SignupRouteOptions {
  readonly upstream: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: () => number;
  readonly patience: RelayPatience;
  readonly sharing: Sharing;
  readonly reads: UpstreamReads;
  readonly cache: ReadThrough;
}

/** Refuses every sign-up. */
export function signupRoute(_options: SignupRouteOptions): Answering {
  return () => refusal(403, { origin: ['Sign-ups are not relayed'] });
}
