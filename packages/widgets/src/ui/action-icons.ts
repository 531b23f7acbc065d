import { svg } from 'lit';
import { icon } from './icons.js';

/** A page of a calendar. */
export const calendarIcon = icon(
  svg`<rect x="4" y="5" width="16" height="16" rx="2"/><path d="M4 10h16M8 3v4m8-4v4"/>`,
);
