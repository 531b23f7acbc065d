import { isMatch, type TestFailure } from './failure.js';

/** The failures that are still to happen. */
export interface FailureQueue {
  readonly add: (failure: TestFailure) => void;
  /** The failure of a request; it then has happened. */
  readonly take: (request: { method: string; url: URL }) => TestFailure | undefined;
  readonly clear: () => void;
}

/** Failures in the order in which they were asked for. */
export function failureQueue(): FailureQueue {
  const pending: { failure: TestFailure; left: number }[] = [];
  return {
    add: (failure) => {
      pending.push({ failure, left: failure.times ?? 1 });
    },
    take: (request) => {
      const due = pending.find(({ failure, left }) => left > 0 && isMatch(failure.on, request));
      if (due) due.left -= 1;
      return due?.failure;
    },
    clear: () => {
      pending.length = 0;
    },
  };
}

/** What Node's `fetch` throws; the code tells what it was. */
export function networkError(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}
