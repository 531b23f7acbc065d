import type { TestDrift } from './drift.js';
import type { TestFailure } from './failure.js';
import type { Ties } from './routes/sorted.js';
import type { Seed } from './world/seed.js';
import type { StoredContact, StoredSignup } from './world/world.js';

/** Settings of a test API; all of them may be left out. */
export interface TestApiOptions extends Seed {
  /** The clock; "today" is its day in UTC. Default: the machine's. */
  readonly now?: () => Date;
  /** Milliseconds before each answer; default 0. */
  readonly delay?: number;
  /**
   * What becomes of rows that are equal in the order that was asked for.
   * `moving`: they stand differently on every page, as they may on the live
   * API, so that pages overlap and miss some. Default `still`.
   */
  readonly ties?: Ties;
  /** Whether the token of a captcha is good; default: the one and only `ok`. */
  readonly isHuman?: (token: string) => boolean;
}

/** A request that has come in. */
export interface TestRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Empty if there was none. */
  readonly body: string;
  /** The status of the answer; undefined as long as, or if ever, there is none. */
  readonly status: number | undefined;
  /** Why the live API would have crashed of it; undefined if it would not. */
  readonly crash: string | undefined;
}

/** A learning-circle API in memory, with the manners of the live one. */
export interface TestApi {
  /** Stands in for the network: `createClient({ fetch: api.fetch })`. */
  readonly fetch: typeof fetch;
  /** Everything that was asked, in order. */
  readonly requests: readonly TestRequest[];
  /** What the live API would have crashed of; empty if the client is a good one. */
  readonly crashes: readonly TestRequest[];
  /** Every signup that was stored; a repeated e-mail has changed the first one. */
  readonly signups: readonly StoredSignup[];
  /** Every message that was sent by the contact form. */
  readonly contacts: readonly StoredContact[];
  /** Milliseconds before each answer, from now on. */
  delay: number;
  /** Adds circles and the rest; what has a number that is known takes its place. */
  readonly seed: (seed: Seed) => void;
  /** Lets the next requests fail. Several failures wait for their turn. */
  readonly fail: (failure: TestFailure) => void;
  /** Changes answers from now on, as an API does that nobody tells of. */
  readonly drift: (drift: TestDrift) => void;
  /** Ends failures, drift and delay, and forgets what was asked, but nothing that is stored. */
  readonly recover: () => void;
}
