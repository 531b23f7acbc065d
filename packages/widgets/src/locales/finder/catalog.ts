import type { Catalog } from '../catalog.js';
import { en } from './en.js';
import type { FinderMessages } from './messages.js';

/** The words of the finder. */
export const finderCatalog: Catalog<FinderMessages> = {
  en,
  others: { ar: async () => (await import('./ar.js')).ar },
};
