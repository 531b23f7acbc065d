import { ICalCalendar, ICalEventRepeatingFreq, type ICalEventData } from 'ical-generator';
import type { CalendarEntry, CalendarTime } from './calendar.js';
import type { CalendarWords } from './calendar-words.js';

/** An entry as a file of iCalendar (RFC 5545). @param now When the file is made. */
export function calendarText(
  { time, meetings }: CalendarEntry,
  { uid, title, place, description, url }: CalendarWords,
  now: Date,
): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Circlet', product: 'circlet', language: 'EN' },
  });
  const weekly = { freq: ICalEventRepeatingFreq.WEEKLY, count: meetings };
  calendar.createEvent({
    id: uid,
    stamp: now,
    summary: title,
    location: place || null,
    description,
    url: plainUrl(url),
    repeating: meetings > 1 ? weekly : null,
    ...times(time),
  });
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The library writes a floating time as it writes UTC, without the letter at its end. */
function times(time: CalendarTime): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating'> {
  if (time.kind === 'day') return { start: new Date(time.date), allDay: true };
  const zone = time.kind === 'floating' ? 'Z' : '';
  const moment = (text: string): Date => new Date(text + zone);
  return {
    start: moment(time.start),
    end: time.end && moment(time.end),
    floating: time.kind === 'floating',
  };
}

/** The library escapes an address like text, where commas and semicolons are not to be escaped. */
function plainUrl(url: string): string {
  return new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}
