import type { CircleSchedule } from '@circlet/sdk';
import { minutesUntil } from './iso-date.js';

/** A date and times as the visitor's own clock shows them. */
export interface VisitorTime {
  /** ISO date. */
  readonly date: string;
  /** `01:30`. */
  readonly start: string;
  readonly end: string | null;
  /** Short name of the zone, `GMT+1`. */
  readonly zone: string;
}

/**
 * When the first meeting is for the visitor; undefined where its moment is not
 * known, and where the visitor's clock shows the same as the venue's.
 *
 * @param tag Language tag for the zone's name.
 * @param timeZone Name of the visitor's zone; the device's by default.
 */
export function visitorTime(
  { startsAt, startDate, startTime, endTime }: CircleSchedule,
  tag: string,
  timeZone?: string,
): VisitorTime | undefined {
  const moment = startsAt === null ? NaN : Date.parse(startsAt);
  if (Number.isNaN(moment)) return undefined;
  const start = wall(moment, timeZone);
  if (start.date === startDate && start.time === startTime) return undefined;
  const minutes = startTime && endTime ? minutesUntil(startTime, endTime) : 0;
  const end = minutes > 0 ? wall(moment + minutes * 60_000, timeZone).time : null;
  return { date: start.date, start: start.time, end, zone: zoneName(moment, tag, timeZone) };
}

const numbers = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** What a clock on the wall shows at a moment. */
function wall(moment: number, timeZone: string | undefined): { date: string; time: string } {
  const parts = new Intl.DateTimeFormat('en', { ...numbers, timeZone }).formatToParts(moment);
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

function zoneName(moment: number, tag: string, timeZone: string | undefined): string {
  const format = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'short' });
  return format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
