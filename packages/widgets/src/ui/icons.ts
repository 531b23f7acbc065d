import { svg, html, type TemplateResult } from 'lit';

/** A drawing of 24 by 24; what it shows always stands beside it in words. */
export const icon = (drawing: TemplateResult<2>): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`;

/** A magnifying glass. */
export const searchIcon = icon(svg`<circle cx="11" cy="11" r="7"/><path d="m20 20-4-4"/>`);

/** A pointed needle, for "near me". */
export const nearIcon = icon(svg`<path d="M20 4 4 11l7 2 2 7z"/>`);

/** A clock. */
export const timeIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>`);

/** A pin on a map. */
export const placeIcon = icon(
  svg`<path d="M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11z"/><circle cx="12" cy="10" r="2.5"/>`,
);

/** A screen. */
export const onlineIcon = icon(
  svg`<rect x="3" y="5" width="18" height="12" rx="2"/><path d="M8 21h8"/>`,
);

/** An open book. */
export const courseIcon = icon(
  svg`<path d="M12 6c-2-1.5-5-2-8-1.5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5v-13c-3-.5-6 0-8 1.5zM12 6v13"/>`,
);

/** A person. */
export const personIcon = icon(
  svg`<circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7"/>`,
);

/** Two speech bubbles, for a language. */
export const languageIcon = icon(
  svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/>`,
);

/** An exclamation mark, for what needs a change. */
export const alertIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v6M12 16.5v.5"/>`);

/** A tick, for what is done. */
export const doneIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="m8 12.5 3 3 5-6.5"/>`);
