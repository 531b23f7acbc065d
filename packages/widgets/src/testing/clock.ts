import type { Clock } from '../foundation/clock.js';

/** A clock that always shows the same. @param moment `2026-11-22T12:00:00Z`. */
export function stoppedClock(moment: string): Clock {
  return () => new Date(moment);
}
