/** Hands out turns on something that only one caller may use at a time. */
export interface Turns {
  /** Waits for a turn; call what comes back to end it. */
  take(): Promise<() => void>;
}

/** First come, first served. */
export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return {
    async take() {
      const before = last;
      let end: () => void = () => undefined;
      last = new Promise((resolve) => {
        end = resolve;
      });
      await before;
      return end;
    },
  };
}
