import { parseInteger } from '../query/query-values.js';

/**
 * Which days of the week `weekdays` selects, as PostgreSQL counts them
 * (0 = Sunday … 6 = Saturday).
 *
 * The parameter counts Monday as 0, but the live API adds where it meant to
 * wrap around: 6 selects nothing and -1 selects Sunday. So do we.
 *
 * @returns undefined if the text is not a list of integers.
 */
export function parseWeekdays(text: string): readonly number[] | undefined {
  const days = new Set<number>();
  for (const part of text.split(',')) {
    const weekday = parseInteger(part);
    if (weekday === undefined) return undefined;
    const dayOfWeek = weekday + 1;
    if (dayOfWeek >= 0 && dayOfWeek <= 6) days.add(dayOfWeek);
  }
  return [...days];
}
