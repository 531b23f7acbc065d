import type { Catalog } from '../catalog.js';
import { en } from './en.js';
import type { ProviderMessages } from './messages.js';

/** What is said of the circles of one course. */
export const providerCatalog: Catalog<ProviderMessages> = {
  set: 'provider',
  en,
};
