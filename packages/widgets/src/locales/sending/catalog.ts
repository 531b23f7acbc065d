import type { Catalog } from '../catalog.js';
import { en } from './en.js';
import type { SendingMessages } from './messages.js';

/** The words of sending a sign-up. */
export const sendingCatalog: Catalog<SendingMessages> = {
  en,
  others: { ar: async () => (await import('./ar.js')).ar },
};
