import { icon } from './icons.js';

/** An exclamation mark, for what needs a change. */
export const alertIcon = icon('M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7v6M12 16.5v.5');

/** A tick, for what is done. */
export const doneIcon = icon('M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M8 12.5l3 3 5-6.5');
