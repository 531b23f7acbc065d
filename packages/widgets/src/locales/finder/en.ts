import { enFirst } from './en-first.js';
import { enLate } from './en-late.js';
import type { FinderMessages } from './messages.js';

/** English. */
export const en: FinderMessages = { ...enFirst, ...enLate };
