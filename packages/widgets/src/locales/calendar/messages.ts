import type { Words } from '../catalog.js';

/** What every element says of putting a circle into a calendar, in one language. */
export interface CalendarMessages extends Words {
  readonly addToCalendar: string;
  /** On the button, while the file is being made. */
  readonly calendarMaking: string;
  readonly calendarMade: string;
  readonly calendarFailed: string;

  /** What the file holds. @param meetings The number of meetings, above 1. */
  readonly calendarAll: (meetings: number) => string;
  /** @param meetings The number of meetings that are left, above 1. */
  readonly calendarLeft: (meetings: number) => string;
  readonly calendarOnly: string;
  readonly calendarLast: string;
  readonly calendarFirst: string;
  readonly calendarNext: string;
  /** Online: the first of several meetings. */
  readonly calendarFirstOnline: string;
  /** Online: the day of a later meeting, for its moment cannot be told. */
  readonly calendarDayOnline: string;
  readonly calendarNoTime: string;

  /** Inside the file. */
  readonly calendarCourse: string;
  readonly calendarPeople: string;
  readonly calendarPlaceOnline: string;
  /** @param time A time of day, or a range. */
  readonly calendarTheirTime: (time: string) => string;
}
