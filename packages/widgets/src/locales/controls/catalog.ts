import type { Catalog } from '../catalog.js';
import { en } from './en.js';
import type { ControlsMessages } from './messages.js';

/** The words of filters, chips and suggestions. */
export const controlsCatalog: Catalog<ControlsMessages> = {
  set: 'controls',
  en,
};
