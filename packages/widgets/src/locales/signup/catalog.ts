import type { Catalog } from '../catalog.js';
import { enFirst } from './en-first.js';
import type { SignupFirstMessages } from './messages.js';

/** The words of the sign-up. The rest of the English ones comes with the form; other languages are whole. */
export const signupCatalog: Catalog<SignupFirstMessages> = {
  set: 'signup',
  en: enFirst,
};
