import type { FinderSettings } from './finder-settings.js';
import { late, type Later } from './later.js';

/** A distance with its unit; what looks by distance brings the code for that. */
export function distanceInWords(
  tag: string,
  { units }: FinderSettings,
  kilometres: (code: Later) => number,
): string {
  const code = late.atHand;
  return code?.distance(tag, units, kilometres(code)) ?? '';
}
