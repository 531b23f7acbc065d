import { startDeadline } from './deadline.js';
import {
  longestWaitMs,
  passingStatuses,
  patience,
  waitingStatuses,
  type Send,
} from './over-fetch.js';
import { retryAfterSeconds } from './retry-after.js';

const firstWaitMs = 300;

/**
 * Attempts one after the other: a read more than once, each with a limit of its
 * own until the answer begins. An attempt that failed without an answer is
 * repeated like one with a passing status, unless the caller has gone.
 */
export const inAttempts: Send = async ({ method, url }, init, fetch) => {
  const { signal } = init;
  const { retries, attemptMs } = patience[method];
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt === retries;
    const limit = startDeadline(attemptMs, signal);
    try {
      signal.throwIfAborted();
      const response = await (fetch ?? globalThis.fetch)(url, { ...init, signal: limit.signal });
      if (isLast || !passingStatuses.includes(response.status)) return response;
      await pause(waitAfter(response) ?? jittered(attempt), signal);
    } catch (error) {
      if (isLast || signal.aborted) throw limit.expired() ? timeout() : error;
      await pause(jittered(attempt), signal);
    } finally {
      limit.stopClock();
    }
  }
};

const jittered = (attempt: number): number => Math.random() * firstWaitMs * 2 ** attempt;

const timeout = (): Error => new DOMException('Too slow.', 'TimeoutError');

/** Milliseconds that the server asks to wait, within reason. */
function waitAfter({ status, headers }: Response): number | undefined {
  if (!waitingStatuses.includes(status)) return undefined;
  const seconds = retryAfterSeconds(headers.get('Retry-After'), Date.now());
  return seconds === undefined ? undefined : Math.min(seconds * 1000, longestWaitMs);
}

/** Ends early when the caller goes: the attempt that follows then fails at once. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(stop, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
