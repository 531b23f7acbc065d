const failuresToOpen = 5;
const firstPauseMs = 10_000;
const longestPauseMs = 120_000;

/** Keeps requests away from an API that fails, and lets one through now and then to see. */
export interface Breaker {
  /** Whether a request may leave now; whoever gets true has to tell how it ended. */
  readonly admits: (now: number) => boolean;
  readonly succeeded: () => void;
  readonly failed: (now: number) => void;
  /** It never left. */
  readonly abandoned: () => void;
  /** Whether the last one went well, or there was none. */
  readonly isWell: () => boolean;
  /** Milliseconds until a request may leave. */
  readonly pauseMs: (now: number) => number;
}

/**
 * Opens after five failures in a row, whatever was asked: for ten seconds,
 * then twice as long each time, two minutes at most.
 */
export function breaker(): Breaker {
  let failures = 0;
  let until = 0;
  let isProbing = false;
  const isOpen = (): boolean => failures >= failuresToOpen;
  return {
    admits: (now) => {
      if (!isOpen()) return true;
      if (now < until || isProbing) return false;
      isProbing = true;
      return true;
    },
    succeeded: () => {
      failures = 0;
      isProbing = false;
    },
    failed: (now) => {
      // Those that left before it opened say nothing new.
      if (isOpen() && now < until) return;
      failures += 1;
      isProbing = false;
      const doublings = failures - failuresToOpen;
      if (doublings >= 0) until = now + Math.min(firstPauseMs * 2 ** doublings, longestPauseMs);
    },
    abandoned: () => {
      isProbing = false;
    },
    isWell: () => failures === 0,
    pauseMs: (now) => (isOpen() ? Math.max(0, until - now) : 0),
  };
}
