import type { Drift } from './drift.js';

/** Most kinds that are remembered: an API that makes up kinds must not fill the memory. */
const mostKinds = 1_000;

/**
 * Tells a listener once of each kind of drift, however many rows and answers have it.
 * A listener that throws must not cost anybody their circles.
 */
export function onceEach(onDrift: ((drift: Drift) => void) | undefined): (drift: Drift) => void {
  const told = new Set<string>();
  return (drift) => {
    const { operation, path, expected } = drift;
    const kind = [operation, path, expected].join(' ');
    if (told.has(kind) || told.size >= mostKinds) return;
    told.add(kind);
    try {
      onDrift?.(drift);
    } catch {
      // The listener's own affair.
    }
  };
}
