import type { Weekday } from './circle.js';

/** The days, Monday first. */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Days between two ISO dates, negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The weekday of an ISO date such as `2026-11-30`. */
export function weekdayOf(isoDate: string): Weekday {
  const sundayFirst = new Date(isoDate).getUTCDay();
  return weekdays[(sundayFirst + 6) % 7] ?? 'monday';
}
