import type { Catalog } from '../catalog.js';
import { enFirst } from './en-first.js';
import type { FinderFirstMessages } from './messages.js';

/** The words of the finder. The rest of the English ones comes after the first results; other languages are whole. */
export const finderCatalog: Catalog<FinderFirstMessages> = {
  set: 'finder',
  en: enFirst,
};
