import type { Circle } from '@circlet/sdk';
import type { FinderHost } from './finder-host.js';

const described = new WeakSet<FinderHost>();

/** Tells search engines of the circles in sight, for as long as that is wished. */
export function describe(host: FinderHost, circles: () => readonly Circle[]): void {
  if (!host.structuredData || described.has(host)) return;
  described.add(host);
  import('../foundation/structured-data/structured-data.js').then(
    ({ StructuredData, circleEvent }) =>
      new StructuredData(host, () =>
        host.structuredData ? circles().map((circle) => circleEvent(circle)) : [],
      ),
    () => described.delete(host),
  );
}
