import { urlPrefix } from '../foundation/url-prefix.js';
import { UrlSync } from '../foundation/url-sync.js';
import type { FinderHost } from './finder-host.js';
import { readFinderSettings } from './finder-settings.js';
import type { ChoiceName, VisitorChange } from './visitor-change.js';

/** Where visitors are is nobody's business: it never stands in an address. */
const names: readonly ChoiceName[] = ['q', 'city', 'place', 'days', 'signup', 'language', 'order'];

/**
 * Keeps what a visitor can choose by the finder's controls in the page's
 * address. What has no control is the webmaster's, whatever an address says.
 */
export function syncAddress(host: FinderHost, apply: (change: VisitorChange) => void): void {
  const said = (name: ChoiceName): string => host[name]?.trim() ?? '';
  new UrlSync(host, {
    prefix: () => urlPrefix(host.urlSync ?? ''),
    values: () => Object.fromEntries(names.map((name) => [name, said(name)])),
    accepts: (name, text) => accepts(host, name as ChoiceName, text),
    apply: (values) => {
      const changed = names.filter((name) => values[name] !== said(name));
      apply(Object.fromEntries(changed.map((name) => [name, values[name]])));
    },
  });
}

function accepts(host: FinderHost, name: ChoiceName, text: string): boolean {
  const read = (given: Readonly<Record<string, unknown>>) =>
    readFinderSettings((property) => given[property]);
  const attributes = host as unknown as Readonly<Record<string, unknown>>;
  const { filters, near } = read(attributes).settings;
  const isNearest = text === 'nearest' && near;
  const { wrong } = read({ [name]: text, near: isNearest ? attributes['near'] : undefined });
  return filters.includes(name) && wrong.length === 0;
}
