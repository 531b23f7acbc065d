import type { Catalog } from '../catalog.js';
import { en } from './en.js';
import type { SendingMessages } from './messages.js';

/** The words of sending a sign-up. */
export const sendingCatalog: Catalog<SendingMessages> = {
  set: 'sending',
  en,
};
