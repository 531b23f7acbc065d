/** One signal out of a caller's signal and a limit of time. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether the limit of time, not the caller, ended it. */
  readonly expired: () => boolean;
  /** Lifts the limit; the caller's signal still counts. */
  readonly stopClock: () => void;
  /** Lifts the limit and forgets the caller; call it when the work is done. */
  readonly clear: () => void;
}

/**
 * Starts a limit of time that also follows the caller's signal. By hand,
 * because `AbortSignal.any` is missing in browsers that libraries still run.
 *
 * @param milliseconds Time for the whole call, retries and reading included.
 */
export function startDeadline(milliseconds: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    controller.abort();
  }, milliseconds);
  const follow = (): void => {
    controller.abort(caller?.reason);
  };
  const stopClock = (): void => {
    clearTimeout(timer);
  };
  if (caller?.aborted) follow();
  caller?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    expired: () => expired,
    stopClock,
    clear: () => {
      stopClock();
      caller?.removeEventListener('abort', follow);
    },
  };
}
