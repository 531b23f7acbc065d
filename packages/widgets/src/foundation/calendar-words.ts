import type { Circle } from '@circlet/sdk';
import type { CalendarMessages } from '../locales/calendar/messages.js';
import type { CalendarEntry } from './calendar.js';
import { timeRange } from './formatters.js';

/** What an entry of a calendar says. All of it is text. */
export interface CalendarWords {
  /** The same for the same meetings, so that a calendar knows what it already has. */
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  /** The circle's own page. */
  readonly url: string;
}

/** One line: a line break or a control character in a name is nobody's intention. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** The words of an entry. @param tag Language tag for times of day. */
export function calendarWords(
  circle: Circle,
  entry: CalendarEntry,
  messages: CalendarMessages,
  tag: string,
): CalendarWords {
  const { id, name, place, signup } = circle;
  const { time } = entry;
  const date = time.kind === 'day' ? time.date : time.start.slice(0, 10);
  const own = entry.meetings > 1 ? `circle-${id}` : `circle-${id}-${date}`;
  return {
    uid: `${own}@${new URL(signup.url).hostname}`,
    title: oneLine(name) || `${id}`,
    place: oneLine(place.isOnline ? messages.calendarPlaceOnline : venueLine(place)),
    description: description(circle, entry, messages, tag),
    url: signup.url,
  };
}

function venueLine({ venue, address, city }: Circle['place']): string {
  const [first = '', ...rest] = [venue, address || city].filter(Boolean);
  return [first, ...rest.filter((line) => line !== first)].join(', ');
}

function description(
  circle: Circle,
  { time }: CalendarEntry,
  messages: CalendarMessages,
  tag: string,
): string {
  const { course, facilitators, place, schedule, signup } = circle;
  const { startTime, endTime } = schedule;
  const isBare = time.kind === 'day' && place.isOnline && startTime;
  const lines = [
    isBare ? messages.calendarTheirTime(timeRange(tag, startTime, endTime)) : '',
    course.title && `${messages.calendarCourse}: ${named(course.title, course.provider)}`,
    facilitators.length > 0 ? `${messages.calendarPeople}: ${facilitators.join(', ')}` : '',
    signup.url,
  ];
  return lines.map(oneLine).filter(Boolean).join('\n');
}

const named = (title: string, provider: string): string =>
  provider ? `${title} (${provider})` : title;

/** A file's name that every system takes: letters and digits of any script, and hyphens. */
export function calendarFileName({ id, name }: Circle): string {
  const words = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${words || `circle-${id}`}.ics`;
}
