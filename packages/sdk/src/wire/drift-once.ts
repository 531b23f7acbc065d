import type { Drift } from './drift.js';

/** Most kinds that are remembered: an API that makes up kinds must not fill the memory. */
const mostKinds = 1_000;

/** A listener that is told once of each kind of drift, however many answers have it. */
export function onceEach(onDrift: (drift: Drift) => void): (drift: Drift) => void {
  const told = new Set<string>();
  return (drift) => {
    const { operation, path, expected } = drift;
    const kind = [operation, path, expected].join(' ');
    if (told.has(kind) || told.size >= mostKinds) return;
    told.add(kind);
    onDrift(drift);
  };
}
