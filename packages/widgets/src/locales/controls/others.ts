import type { Others } from '../catalog.js';
import type { ControlsMessages } from './messages.js';

/** `controls` in other languages. */
export const controlsOthers: Others<ControlsMessages> = {
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
