import { svg } from 'lit';
import { icon } from './icons.js';

/** A page of a calendar. */
export const calendarIcon = icon(
  svg`<rect x="4" y="5" width="16" height="16" rx="2"/><path d="M4 10h16M8 3v4m8-4v4"/>`,
);

/** A chevron towards where one came from; it points the other way in a page from right to left. */
export const backIcon = icon(svg`<path class="turns" d="M20 12H5m6-6-6 6 6 6"/>`);

/** Two links of a chain. */
export const linkIcon = icon(
  svg`<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"/>`,
);

/** Some people at a table, for seats. */
export const seatIcon = icon(svg`<path d="M7 4v8h10V4M5 12h14v4H5zM7 16v4m10-4v4"/>`);

/** Days in a row. */
export const rhythmIcon = icon(
  svg`<path d="M4 12a8 8 0 0 1 14-5l2 2m0-5v5h-5M20 12a8 8 0 0 1-14 5l-2-2m0 5v-5h5"/>`,
);
