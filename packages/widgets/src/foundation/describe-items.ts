import type { ReactiveControllerHost } from 'lit';
import type { Thing } from 'schema-dts';

/** An element that may tell search engines what it shows. */
export type DescribedHost = ReactiveControllerHost & { readonly structuredData: boolean };

/** What turns things of ours into those of schema.org. */
type Code = typeof import('./structured-data/structured-data.js');

const described = new WeakSet<DescribedHost>();

/** Tells search engines of what is in sight, for as long as that is wished. */
export function describeItems<Item>(
  host: DescribedHost,
  items: () => readonly Item[],
  thing: (item: Item, code: Code) => Exclude<Thing, string>,
): void {
  if (!host.structuredData || described.has(host)) return;
  described.add(host);
  import('./structured-data/structured-data.js').then(
    (code) =>
      new code.StructuredData(host, () =>
        host.structuredData ? items().map((item) => thing(item, code)) : [],
      ),
    () => described.delete(host),
  );
}
