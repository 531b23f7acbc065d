/** How a relay answers. */
export interface RelayOptions {
  /** The root of the API, `https://learningcircles.p2pu.org`. */
  readonly upstream: string;
  /**
   * The sites that may read and sign up, as whole origins. Default: every site
   * may read and none may sign up.
   */
  readonly origins?: readonly string[] | undefined;
  /** Asks the API. Default: the global one. */
  readonly fetch?: typeof globalThis.fetch;
  /** The clock. Default: the machine's. */
  readonly now?: () => Date;
  /** Takes one line of JSON for each request. Default: nobody. */
  readonly log?: (line: string) => void;
  /** Bytes of all answers that are kept together. Default: 64 MiB. */
  readonly cacheBytes?: number | undefined;
  /** Limits of time and number that differ from the usual ones. */
  readonly patience?: Partial<RelayPatience>;
}

/** Limits of time, in milliseconds, and of number. */
export interface RelayPatience {
  /** For a read of the API. */
  readonly readMs: number;
  /** For a sign-up: the live API sends mail before it answers. */
  readonly signupMs: number;
  /** How long a visitor waits for news where an old answer is there. */
  readonly newsMs: number;
  /** How long after its time an answer is given at once while news are fetched. */
  readonly revalidateMs: number;
  /** How long after its time an answer is given if there is no other. */
  readonly ifErrorMs: number;
  /** Most bytes of an answer of the API, decompressed. */
  readonly mostBytes: number;
  /** Reads of the API at once, and those that wait for their turn. */
  readonly mostReads: number;
  readonly mostWaiting: number;
}

const second = 1_000;
const hour = 3_600 * second;

/** The usual limits. */
export const usualPatience: RelayPatience = {
  readMs: 8 * second,
  signupMs: 30 * second,
  newsMs: 1.5 * second,
  revalidateMs: hour,
  ifErrorMs: 24 * hour,
  mostBytes: 32 * 1024 * 1024,
  mostReads: 8,
  mostWaiting: 100,
};
