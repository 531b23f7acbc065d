/** Lets things happen at a rate on average, and several at once after a quiet time. */
export interface TokenBucket {
  /** Takes one, if there is one. */
  readonly take: (now: number) => boolean;
  /** Seconds until there is one, at least 1. */
  readonly secondsLeft: (now: number) => number;
  /** Whether nobody has taken any for so long that it is full. */
  readonly isFull: (now: number) => boolean;
}

/**
 * Makes a bucket that is full.
 *
 * @param most how many at once.
 * @param perSecond how many come back.
 */
export function tokenBucket(most: number, perSecond: number): TokenBucket {
  let tokens = most;
  let at = 0;
  const fill = (now: number): void => {
    if (at > 0) tokens = Math.min(most, tokens + (Math.max(0, now - at) / 1000) * perSecond);
    at = now;
  };
  return {
    take: (now) => {
      fill(now);
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    secondsLeft: (now) => {
      fill(now);
      return Math.max(1, Math.ceil((1 - tokens) / perSecond));
    },
    isFull: (now) => {
      fill(now);
      return tokens >= most;
    },
  };
}
