import type { Catalog } from '../catalog.js';
import { enFirst } from './en-first.js';
import type { ProviderFirstMessages } from './messages.js';

/** What is said of the circles of one course. The English words of a line and a badge come with these; other languages are whole. */
export const providerCatalog: Catalog<ProviderFirstMessages> = {
  set: 'provider',
  en: enFirst,
};
