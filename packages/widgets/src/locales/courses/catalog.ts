import type { Catalog } from '../catalog.js';
import { enFirst } from './en-first.js';
import type { CoursesFirstMessages } from './messages.js';

/** The words of the catalog. The rest of the English ones comes after the first results; other languages are whole. */
export const coursesCatalog: Catalog<CoursesFirstMessages> = {
  set: 'courses',
  en: enFirst,
};
