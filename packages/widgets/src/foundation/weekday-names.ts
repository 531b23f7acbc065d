import type { Weekday } from '@circlet/sdk';
import { cached } from './formatters.js';

/** 1 January 2024 was a Monday. */
const dates: Readonly<Record<Weekday, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** `Sunday`, as a language calls it when it stands alone. */
export function weekdayName(tag: string, day: Weekday): string {
  const options = { weekday: 'long', timeZone: 'UTC' } as const;
  const format = cached('weekday', tag, () => new Intl.DateTimeFormat(tag, options));
  return format.format(Date.UTC(2024, 0, dates[day]));
}
