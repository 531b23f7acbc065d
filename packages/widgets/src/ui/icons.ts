import { html, type TemplateResult } from 'lit';

/**
 * A drawing of 24 by 24; what it shows always stands beside it in words.
 *
 * @param path All of its lines, as the `d` of one path.
 */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** A magnifying glass. */
export const searchIcon = icon('M4 11a7 7 0 1 0 14 0 7 7 0 1 0-14 0M20 20l-4-4');

/** A pointed needle, for "near me". */
export const nearIcon = icon('M20 4 4 11l7 2 2 7z');

/** A clock. */
export const timeIcon = icon('M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7v5l3 2');

/** A pin on a map. */
export const placeIcon = icon(
  'M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zM9.5 10a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0',
);

/** A screen. */
export const onlineIcon = icon(
  'M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2M8 21h8',
);

/** An open book. */
export const courseIcon = icon(
  'M12 6c-2-1.5-5-2-8-1.5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5v-13c-3-.5-6 0-8 1.5zM12 6v13',
);

/** A person. */
export const personIcon = icon('M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M4 21c1-5 4-7 8-7s7 2 8 7');

/** Two speech bubbles, for a language. */
export const languageIcon = icon(
  'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
);
