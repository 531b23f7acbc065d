import type { Catalog } from '../catalog.js';
import { en } from './en.js';
import type { SignupMessages } from './messages.js';

/** The words of the sign-up. */
export const signupCatalog: Catalog<SignupMessages> = {
  en,
  others: { ar: async () => (await import('./ar.js')).ar },
};
