import * as read from './attribute-values.js';

/** The attributes that every element has. */
export const commonAttributes = {
  transport: read.choice('auto', 'fetch', 'jsonp', 'bridge'),
  theme: read.choice('auto', 'light', 'dark'),
  'heading-level': [read.wholeNumber(2, 5), 2],
} as const;
