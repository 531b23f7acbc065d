import type { Circle } from '@circlet/sdk';
import { daysBetween, daysLater, minutesUntil } from './iso-date.js';
import { meetingToTell } from './meeting.js';

/** When an entry of a calendar is. */
export type CalendarTime =
  /** A whole day, the same date everywhere. */
  | { readonly kind: 'day'; readonly date: string }
  /**
   * `floating`: the time that a clock on the wall shows, `2026-11-30T18:30`.
   * `instant`: the same moment everywhere, `2026-12-01T00:30:00.000Z`.
   */
  | { readonly kind: 'floating' | 'instant'; readonly start: string; readonly end: string | null };

/**
 * How much of a circle an entry holds: all its meetings, those that are left,
 * its only one, its last one, or just the first or the next of several.
 */
export type CalendarScope = 'all' | 'left' | 'only' | 'last' | 'first' | 'next';

/** What can honestly be put into a calendar. */
export interface CalendarEntry {
  readonly scope: CalendarScope;
  readonly time: CalendarTime;
  /** How many meetings, a week apart; 1 for a single one. */
  readonly meetings: number;
}

/**
 * What can be put into a calendar: undefined for a circle that has ended, and
 * where no coming date is known.
 *
 * Weekly only where the dates prove it. In person it is the time on the
 * venue's wall, whatever zone the visitor's calendar is in. Online it is a
 * moment, and only the first meeting's moment is known: the API does not tell
 * the facilitator's zone, so nobody can say when its clocks change. A later
 * online meeting is entered for its day.
 *
 * @param today ISO date.
 */
export function calendarEntry(circle: Circle, today: string): CalendarEntry | undefined {
  const date = comingDate(circle, today);
  if (date === undefined) return undefined;
  const { meetings, startDate, endDate } = circle.schedule;
  const isFirst = date === startDate;
  const time = timeOf(circle, date);
  const weeks = circle.place.isOnline ? 1 : weeksFrom(circle, date);
  if (weeks > 1) return { scope: isFirst ? 'all' : 'left', time, meetings: weeks };
  const isLast = meetings === 1 || date === endDate;
  const scope = isLast ? (isFirst ? 'only' : 'last') : isFirst ? 'first' : 'next';
  return { scope, time, meetings: 1 };
}

/** The meeting to come. A weekly circle's can be reckoned where the API does not tell it. */
function comingDate(circle: Circle, today: string): string | undefined {
  const { kind, date } = meetingToTell(circle, today);
  if (kind === 'first' || kind === 'next') return date;
  const { isWeekly, startDate, endDate } = circle.schedule;
  if (kind === 'ended' || !isWeekly || endDate === null) return undefined;
  const next = daysLater(startDate, Math.ceil(daysBetween(startDate, today) / 7) * 7);
  return next <= endDate ? next : undefined;
}

/** How many meetings follow each other weekly from a date on; 1 where that is not proved. */
function weeksFrom({ schedule }: Circle, date: string): number {
  const { isWeekly, startDate, endDate } = schedule;
  if (!isWeekly || endDate === null || daysBetween(startDate, date) % 7 !== 0) return 1;
  return Math.max(1, daysBetween(date, endDate) / 7 + 1);
}

function timeOf({ place, schedule }: Circle, date: string): CalendarTime {
  const { startDate, startsAt, startTime, endTime } = schedule;
  const minutes = startTime && endTime ? minutesUntil(startTime, endTime) : 0;
  if (place.isOnline) {
    const moment = date === startDate && startsAt ? Date.parse(startsAt) : NaN;
    return Number.isNaN(moment) ? { kind: 'day', date } : lasting('instant', moment, minutes);
  }
  if (startTime === null) return { kind: 'day', date };
  return lasting('floating', Date.parse(`${date}T${startTime}Z`), minutes);
}

/** A floating time is reckoned as if it were UTC, and loses the letter that says so. */
function lasting(kind: 'floating' | 'instant', start: number, minutes: number): CalendarTime {
  const text = (at: number): string => {
    const iso = new Date(at).toISOString();
    return kind === 'instant' ? iso : iso.slice(0, 16);
  };
  return { kind, start: text(start), end: minutes > 0 ? text(start + minutes * 60_000) : null };
}
