import { icon } from './icons.js';

/** A page of a calendar. */
export const calendarIcon = icon(
  'M6 5h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2v-12a2 2 0 0 1 2-2M4 10h16M8 3v4m8-4v4',
);

/** An arrow to where one came from; it points the other way in a page from right to left. */
export const backIcon = icon('M20 12H5m6-6-6 6 6 6');

/** Two links of a chain. */
export const linkIcon = icon(
  'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
);

/** A chair. */
export const seatIcon = icon(
  'M6 12V7a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v5M3 12h3v5h12v-5h3M6 17v3m12-3v3',
);

/** Days in a row. */
export const rhythmIcon = icon(
  'M4 12a8 8 0 0 1 14-5l2 2m0-5v5h-5M20 12a8 8 0 0 1-14 5l-2-2m0 5v-5h5',
);
