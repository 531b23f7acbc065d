import { urlPrefix } from '../foundation/url-prefix.js';
import { UrlSync } from '../foundation/url-sync.js';
import type { CatalogHost } from './catalog-host.js';
import { readCatalogSettings, type CatalogControl } from './catalog-settings.js';
import type { CatalogChange } from './visitor-change.js';

const on = 'yes';

/**
 * Keeps what a visitor can choose by the catalog's controls in the page's
 * address. What has no control is the webmaster's, whatever an address says.
 */
export function syncAddress(host: CatalogHost, apply: (change: CatalogChange) => void): void {
  new UrlSync(host, {
    prefix: () => urlPrefix(host.urlSync ?? ''),
    values: () => valuesOf(host),
    accepts: (name, text) => accepts(host, name as CatalogControl, text),
    apply: (values) => {
      const { q, topics, languages, order } = values;
      const openLicence = values['open-licence'] === on;
      apply({ q, topics, languages, order, openLicence, guide: values['guide'] === on });
    },
  });
}

function valuesOf(host: CatalogHost): Readonly<Record<CatalogControl, string>> {
  const { q, topics, languages, order, openLicence, guide } = host;
  const said = (text: string | null | undefined): string => text?.trim() ?? '';
  return {
    ...{ q: said(q), topics: said(topics), languages: said(languages), order: said(order) },
    'open-licence': openLicence ? on : '',
    guide: guide ? on : '',
  };
}

function accepts(host: CatalogHost, name: CatalogControl, text: string): boolean {
  const { settings } = readCatalogSettings((property) => host[property]);
  if (!settings.filters.includes(name)) return false;
  if (name === 'open-licence' || name === 'guide') return text === on || text === '';
  return readCatalogSettings((property) => (property === name ? text : '')).wrong.length === 0;
}
