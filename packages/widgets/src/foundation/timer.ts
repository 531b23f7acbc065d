/** Waits and tells how late it is; elements take one, so that a test need not wait. */
export interface Timer {
  /** Milliseconds since some moment in the past; goes on while the device sleeps. */
  readonly now: () => number;
  /** Does something after some milliseconds. Returns what calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
}

/** The timer of the visitor's device. */
export const deviceTimer: Timer = {
  now: () => Date.now(),
  after: (ms, act) => {
    const id = setTimeout(act, ms);
    return () => {
      clearTimeout(id);
    };
  },
};
