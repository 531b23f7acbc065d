import { tokenBucket, type TokenBucket } from './token-bucket.js';

/** Refuses what no people would do. Addresses of visitors do not count: a whole library may share one. */
export interface SignupLimits {
  /**
   * Counts a sign-up.
   *
   * @param address what stands for the e-mail address; nobody can tell it from that.
   * @returns seconds to wait, or undefined if it may go on.
   */
  readonly wait: (address: string, origin: string) => number | undefined;
}

const mostAddresses = 5_000;

/**
 * One address may send five times at once and again every two minutes, one
 * site 120 times and twice a second, all together 240 times and four times a
 * second.
 */
export function signupLimits(clock: () => number): SignupLimits {
  const all = tokenBucket(240, 4);
  const byOrigin = new Map<string, TokenBucket>();
  const byAddress = new Map<string, TokenBucket>();
  return {
    wait: (address, origin) => {
      const now = clock();
      if (byAddress.size > mostAddresses) forget(byAddress, now);
      const own = bucketOf(byAddress, address, () => tokenBucket(5, 1 / 120));
      const site = bucketOf(byOrigin, origin, () => tokenBucket(120, 2));
      const empty = [own, site, all].find((bucket) => !bucket.take(now));
      return empty?.secondsLeft(now);
    },
  };
}

function bucketOf(
  buckets: Map<string, TokenBucket>,
  name: string,
  make: () => TokenBucket,
): TokenBucket {
  const bucket = buckets.get(name) ?? make();
  buckets.set(name, bucket);
  return bucket;
}

/** The bucket of somebody quiet is as full as a new one; if all are busy, the oldest leave. */
function forget(buckets: Map<string, TokenBucket>, now: number): void {
  for (const [name, bucket] of buckets) {
    if (bucket.isFull(now) || buckets.size > 2 * mostAddresses) buckets.delete(name);
  }
}
