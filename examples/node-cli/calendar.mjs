import { ICalCalendar, ICalEventRepeatingFreq } from 'ical-generator';
import { plainText } from './facts.mjs';

/**
 * Circles as a calendar (RFC 5545): the first meeting of each, and those that
 * follow where the dates prove that they are weekly.
 *
 * @param {readonly import('@circlet/sdk').Circle[]} circles
 * @param {Date} now When the file is made.
 */
export function calendarOf(circles, now) {
  const calendar = new ICalCalendar({
    name: 'Learning circles',
    prodId: { company: 'Circlet', product: 'circles-near', language: 'EN' },
  });
  for (const circle of circles) {
    const { isWeekly, meetings } = circle.schedule;
    calendar.createEvent({
      id: `circle-${circle.id}@${new URL(circle.signup.url).host}`,
      stamp: now,
      summary: plainText(circle.name),
      location: plainText([circle.place.venue, circle.place.address].filter(Boolean).join(', ')),
      description: `${plainText(circle.course.title)}\n${circle.signup.url}`,
      repeating: isWeekly ? { freq: ICalEventRepeatingFreq.WEEKLY, count: meetings } : null,
      ...timeOf(circle),
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/**
 * In person it is the time on the venue's wall: floating, which the library
 * writes as it writes UTC. Without a time it is the whole day.
 */
function timeOf({ schedule: { startDate, startTime, endTime } }) {
  if (!startTime) return { start: new Date(startDate), allDay: true };
  const start = new Date(`${startDate}T${startTime}Z`);
  if (!endTime) return { start, floating: true };
  const end = new Date(`${startDate}T${endTime}Z`);
  // A meeting may run past midnight.
  if (end <= start) end.setUTCDate(end.getUTCDate() + 1);
  return { start, end, floating: true };
}
