import type { Catalog } from '../catalog.js';
import { en } from './en.js';
import type { DetailsMessages } from './messages.js';

/** The words of the details of a circle. */
export const detailsCatalog: Catalog<DetailsMessages> = {
  set: 'details',
  en,
};
