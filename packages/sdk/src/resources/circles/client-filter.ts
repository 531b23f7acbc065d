import type { Circle } from '../../models/circle.js';
import type { CircleFilter } from '../../query/circle-filter.js';
import type { Keep } from '../lists/scanned-page.js';

const lastDay = '9999-12-31';

/**
 * The part of a filter that only the client can apply: the API knows no
 * languages, no range of dates and no seats.
 *
 * @returns Undefined if the API can answer all of it but the distance.
 */
export function clientFilter({
  language = [],
  startsFrom = '',
  startsUntil = lastDay,
  hasSeats = false,
}: CircleFilter): Keep<Circle> | undefined {
  const codes = language.map((code) => code.trim().toLowerCase()).filter(Boolean);
  if (codes.length === 0 && startsFrom === '' && startsUntil === lastDay && !hasSeats)
    return undefined;
  return (circle) => {
    const { startDate } = circle.schedule;
    const isSpoken = codes.length === 0 || codes.some((code) => speaks(circle, code));
    const hasRoom = !hasSeats || circle.seats.left !== 0;
    return isSpoken && hasRoom && startDate >= startsFrom && startDate <= startsUntil;
  };
}

/** `pt` includes `pt-br`, not the other way round. */
function speaks({ language }: Circle, code: string): boolean {
  const spoken = language.toLowerCase();
  return spoken === code || spoken.startsWith(`${code}-`);
}
