import type { Others } from '../catalog.js';
import type { ProviderMessages } from './messages.js';

/** `provider` in other languages. */
export const providerOthers: Others<ProviderMessages> = {
  af: async () => (await import('./af.js')).af,
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fi: async () => (await import('./fi.js')).fi,
  fr: async () => (await import('./fr.js')).fr,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  ro: async () => (await import('./ro.js')).ro,
};
