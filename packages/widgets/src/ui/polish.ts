import type { LitElement } from 'lit';
import { addStyles } from '../foundation/more-styles.js';
import { lateStyles } from './late.styles.js';

/** Gives an element the looks that nobody misses in the first moment. */
export function polish(host: LitElement): void {
  addStyles(host, lateStyles);
}
