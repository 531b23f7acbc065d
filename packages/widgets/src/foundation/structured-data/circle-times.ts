import type { Circle, CircleSchedule } from '@circlet/sdk';
import type { ScheduleLeaf } from 'schema-dts';
import { minutesUntil } from '../iso-date.js';

/**
 * When a circle begins: the moment where it is known, else the time of day at
 * the venue without an offset, else the date.
 */
export function startOf({ startsAt, startDate, startTime }: CircleSchedule): string {
  if (startsAt !== null) return startsAt;
  return startTime === null ? startDate : `${startDate}T${startTime}:00`;
}

/**
 * The rhythm of a weekly circle; undefined for all others, since their dates are not
 * known. Times are the venue's, whose zone the API does not name.
 */
export function weeklySchedule({ schedule }: Circle): ScheduleLeaf | undefined {
  const { isWeekly, meetings, startDate, endDate, startTime, endTime } = schedule;
  if (!isWeekly || !meetings) return undefined;
  return {
    '@type': 'Schedule',
    repeatFrequency: 'Weekly',
    repeatCount: meetings,
    startDate,
    ...(endDate !== null && { endDate }),
    ...(startTime !== null && { startTime: `${startTime}:00` }),
    ...(endTime !== null && { endTime: `${endTime}:00` }),
  };
}

/** The time of all meetings together, `PT9H`; undefined where it is not known. */
export function workload({ schedule }: Circle): string | undefined {
  const { meetings, startTime, endTime } = schedule;
  if (!meetings || startTime === null || endTime === null) return undefined;
  const minutes = meetings * minutesUntil(startTime, endTime);
  const hours = Math.floor(minutes / 60);
  if (minutes === 0) return undefined;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes % 60 > 0 ? `${minutes % 60}M` : ''}`;
}
