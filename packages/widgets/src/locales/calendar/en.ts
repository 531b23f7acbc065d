import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('en');

/** English. */
export const en: CalendarMessages = {
  language: 'en',
  direction: 'ltr',

  addToCalendar: 'Add to calendar',
  calendarMaking: 'Making the file…',
  calendarMade: 'The calendar file is made. Open it to add it to your calendar.',
  calendarFailed: 'The calendar file could not be made. Try again.',

  calendarAll: (meetings) => many(meetings, { other: 'All # meetings, every week.' }),
  calendarLeft: (meetings) =>
    many(meetings, { other: 'The # meetings that are left, every week.' }),
  calendarOnly: 'There is one meeting.',
  calendarLast: 'The last meeting.',
  calendarFirst: 'Only the first meeting: the dates of the others are not certain.',
  calendarNext: 'Only the next meeting: the dates of the others are not certain.',
  calendarFirstOnline:
    'Only the first meeting: later ones may move by an hour for you when clocks change.',
  calendarDayOnline:
    'Only the day of the next meeting: the facilitator’s time zone is not known for certain.',
  calendarNoTime: 'For the whole day, as the time is not known.',

  calendarCourse: 'Course',
  calendarPeople: 'Facilitator',
  calendarPlaceOnline: 'Online',
  calendarTheirTime: (time) => `${time}, facilitator’s time`,
};
