import { icon } from './icons.js';

/** A cross, for "remove". */
export const crossIcon = icon('M7 7l10 10M17 7 7 17');

/** A point downwards, for what opens below. */
export const downIcon = icon('M7 10l5 5 5-5');
