import { html, nothing } from 'lit';
import type { FiltersContext } from './filters-context.js';
import type { FinderHost } from './finder-host.js';
import type { FinderControl } from './finder-settings.js';

/** Parts of a finder that have a file of their own: what a visitor has chosen, and further controls. */
type LatePartName = 'chips' | 'filters';

/** Draws a part that came later. */
interface LatePart {
  /** @param control Which one, of the further controls. */
  readonly render: (context: FiltersContext, control?: FinderControl) => unknown;
}

const load: Readonly<Record<LatePartName, (host: FinderHost) => Promise<LatePart>>> = {
  chips: async (host) => new (await import('./finder-chips.js')).FinderChips(host),
  filters: async (host) => new (await import('./finder-filters.js')).FinderFilters(host),
};

const all = new WeakMap<FinderHost, Partial<Record<LatePartName, LatePart | 'awaited'>>>();

/** Fetches a part when it is drawn first. Where it cannot be had its place stays empty, and everything else works. */
function part(host: FinderHost, name: LatePartName): LatePart | undefined {
  let parts = all.get(host);
  if (!parts) all.set(host, (parts = {}));
  const known = parts[name];
  if (!known) {
    parts[name] = 'awaited';
    load[name](host).then(
      (loaded) => {
        parts[name] = loaded;
        host.requestUpdate();
      },
      () => undefined,
    );
  }
  return known === 'awaited' ? undefined : known;
}

/** One of the further controls, in the place that the form has for it. */
export function lateControl(
  host: FinderHost,
  name: FinderControl,
  context: FiltersContext,
): unknown {
  return part(host, 'filters')?.render(context, name) ?? nothing;
}

/** What the visitor has chosen; until that can be drawn, the room for it. */
export function choiceChips(host: FinderHost, context: FiltersContext): unknown {
  const chips = part(host, 'chips');
  return chips ? chips.render(context) : html`<div class="late chips"></div>`;
}
