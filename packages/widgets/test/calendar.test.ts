import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import type { Circle } from '@circlet/sdk';
import { calendarEntry } from '../src/foundation/calendar.js';
import { calendarText } from '../src/foundation/calendar-text.js';
import { calendarFileName, calendarWords } from '../src/foundation/calendar-words.js';
import { ar } from '../src/locales/calendar/ar.js';
import { en } from '../src/locales/calendar/en.js';
import { calendarSentence } from '../src/ui/add-to-calendar.js';
import { circleWith, type Changes } from './circle-with.js';

const today = '2026-11-22';
const now = new Date('2026-11-22T12:00:00Z');

const running: Changes['schedule'] = {
  startDate: '2026-10-26',
  endDate: '2026-11-30',
  startsAt: '2026-10-26T18:30:00-05:00',
};

/** The file as another program reads it. */
function read(circle: Circle, messages = en): ICAL.Event {
  const entry = calendarEntry(circle, today)!;
  const text = calendarText(entry, calendarWords(circle, entry, messages, 'en-US'), now);
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  assert.equal(component.getAllSubcomponents('vevent').length, 1);
  return new ICAL.Event(component.getFirstSubcomponent('vevent')!);
}

const zoneOf = ({ startDate }: ICAL.Event): string => startDate.zone.tzid;

/** All dates of an entry, as far as it says when it ends. */
function datesOf(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const dates: string[] = [];
  const iterator = event.iterator();
  for (let at = iterator.next() as ICAL.Time | null; at; at = iterator.next() as ICAL.Time | null) {
    dates.push(at.toString());
  }
  return dates;
}

const evening = (date: string): string => `${date}T18:30:00`;
const sixMondays = [
  '2026-11-30',
  '2026-12-07',
  '2026-12-14',
  '2026-12-21',
  '2026-12-28',
  '2027-01-04',
];

describe('a calendar entry', () => {
  test('holds all meetings of a weekly circle at the time on the venue’s wall', () => {
    const event = read(circleWith());
    assert.equal(zoneOf(event), 'floating');
    assert.deepEqual(datesOf(event), sixMondays.map(evening));
    assert.equal(event.endDate.toString(), '2026-11-30T20:00:00');
  });

  test('has no zone and no second meeting where the dates prove no rhythm', () => {
    const event = read(circleWith({ schedule: { isWeekly: false, meetings: 4 } }));
    assert.equal(zoneOf(event), 'floating');
    assert.deepEqual(datesOf(event), [evening('2026-11-30')]);
  });

  test('holds what is left of a running weekly circle', () => {
    const schedule = { ...running, nextMeeting: '2026-11-23' };
    const event = read(circleWith({ circle: { state: 'running' }, schedule }));
    assert.deepEqual(datesOf(event), [evening('2026-11-23'), evening('2026-11-30')]);
  });

  test('reckons the next meeting of a weekly circle that the API does not tell', () => {
    const schedule = { ...running, nextMeeting: null };
    const event = read(circleWith({ circle: { state: 'running' }, schedule }));
    assert.deepEqual(datesOf(event), [evening('2026-11-23'), evening('2026-11-30')]);
  });

  test('holds one meeting where the next is on another day than the weekly one', () => {
    const schedule = { ...running, nextMeeting: '2026-11-25' };
    const event = read(circleWith({ circle: { state: 'running' }, schedule }));
    assert.deepEqual(datesOf(event), [evening('2026-11-25')]);
  });

  test('is a moment for the first online meeting, once', () => {
    const event = read(circleWith({ place: { isOnline: true } }));
    assert.equal(zoneOf(event), 'UTC');
    assert.deepEqual(datesOf(event), ['2026-12-01T00:30:00Z']);
    assert.equal(event.endDate.toJSDate().toISOString(), '2026-12-01T02:00:00.000Z');
  });

  test('is a day for a later online meeting, with the facilitator’s time in words', () => {
    const schedule = { ...running, nextMeeting: '2026-11-23' };
    const circle = circleWith({
      circle: { state: 'running' },
      place: { isOnline: true },
      schedule,
    });
    const event = read(circle);
    assert.ok(event.startDate.isDate);
    assert.deepEqual(datesOf(event), ['2026-11-23']);
    assert.match(event.description, /^6:30 – 8:00 PM, facilitator’s time\n/);
  });

  test('is a day for an online circle whose moment cannot be read', () => {
    for (const startsAt of [null, 'soon']) {
      const event = read(circleWith({ place: { isOnline: true }, schedule: { startsAt } }));
      assert.deepEqual(datesOf(event), ['2026-11-30']);
    }
  });

  test('ends on the next day where a meeting runs past midnight', () => {
    const times = { startTime: '23:15', endTime: '00:45' };
    const venue = read(circleWith({ schedule: times }));
    assert.equal(venue.endDate.toString(), '2026-12-01T00:45:00');
    const startsAt = '2026-11-30T23:15:00-06:00';
    const online = read(
      circleWith({ place: { isOnline: true }, schedule: { ...times, startsAt } }),
    );
    assert.equal(online.endDate.toJSDate().toISOString(), '2026-12-01T06:45:00.000Z');
  });

  test('is a whole day where no time is known, weekly all the same', () => {
    const event = read(circleWith({ schedule: { startTime: null, endTime: null } }));
    assert.ok(event.startDate.isDate);
    assert.deepEqual(datesOf(event), sixMondays);
  });

  test('names no end where none is known', () => {
    const event = read(circleWith({ schedule: { endTime: null } }));
    assert.equal(event.component.getFirstProperty('dtend'), null);
  });

  const none: readonly [string, Changes][] = [
    ['has ended', { circle: { state: 'ended' } }],
    [
      'has started, and nobody tells when it goes on',
      {
        circle: { state: 'running' },
        schedule: { ...running, isWeekly: false, nextMeeting: null },
      },
    ],
    [
      'has had its last weekly meeting',
      {
        circle: { state: 'running' },
        schedule: { ...running, endDate: '2026-11-16', nextMeeting: null },
      },
    ],
  ];
  for (const [what, changes] of none) {
    test(`is not there for a circle that ${what}`, () => {
      assert.equal(calendarEntry(circleWith(changes), today), undefined);
    });
  }
});

describe('the text of a calendar file', () => {
  const nasty = 'Art; "of", \\ talk\r\nBEGIN:VALARM\u0000\u0007 <b>ä</b> 😀';

  test('keeps what people wrote as text, on one line', () => {
    const circle = circleWith({
      circle: { name: nasty, facilitators: ['A\nEND:VEVENT', 'B, C'] },
      place: { venue: nasty, address: 'Main; Street, 1' },
    });
    const event = read(circle);
    const clean = 'Art; "of", \\ talk BEGIN:VALARM <b>ä</b> 😀';
    assert.equal(event.summary, clean);
    assert.equal(event.location, `${clean}, Main; Street, 1`);
    assert.match(event.description, /^Facilitator: A END:VEVENT, B, C$/m);
  });

  test('has the lines that the standard asks for', () => {
    const circle = circleWith({ circle: { name: 'ä😀'.repeat(200) } });
    const entry = calendarEntry(circle, today)!;
    const text = calendarText(entry, calendarWords(circle, entry, en, 'en'), now);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.ok(!/[^\r]\n|\r[^\n]/.test(text));
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.match(text, /^PRODID:-\/\/Circlet\/\//m);
    assert.match(text, /^DTSTAMP:20261122T120000Z$/m);
    assert.equal(read(circle).summary, 'ä😀'.repeat(200));
  });

  test('is the same entry when it is made again, and another for another meeting', () => {
    const uid = (changes: Changes): string => read(circleWith(changes)).uid;
    assert.equal(uid({}), 'circle-5@circles.example.org');
    assert.equal(uid({}), uid({ circle: { name: 'Renamed' } }));
    const single = { schedule: { isWeekly: false } };
    assert.equal(uid(single), 'circle-5-2026-11-30@circles.example.org');
  });

  test('leads to the circle’s own page, as an address and not as text', () => {
    const url = 'https://circles.example.org/a?b=1,2;3';
    const circle = circleWith();
    const event = read({ ...circle, signup: { ...circle.signup, url } });
    const address = event.component.getFirstPropertyValue('url') as string;
    assert.equal(new URL(address).searchParams.get('b'), '1,2;3');
  });

  test('speaks the visitor’s language', () => {
    assert.match(read(circleWith(), ar).description, /^الميسّر: Ana, Zoë$/m);
  });

  const names: readonly [string, string][] = [
    ['Reading together', 'Reading-together.ics'],
    ['../../etc/passwd', 'etc-passwd.ics'],
    ['حلقة: قراءة', 'حلقة-قراءة.ics'],
    ['\u202Egnp.exe', 'gnp-exe.ics'],
    ['???', 'circle-5.ics'],
  ];
  for (const [name, file] of names) {
    test(`is called ${file}`, () => {
      assert.equal(calendarFileName(circleWith({ circle: { name } })), file);
    });
  }
});

describe('the sentence beside the button', () => {
  const online = { isOnline: true };
  const next = { ...running, nextMeeting: '2026-11-23' };
  const cases: readonly [string, Changes][] = [
    ['All 6 meetings, every week.', {}],
    ['The 2 meetings that are left, every week.', { schedule: next }],
    [en.calendarOnly, { schedule: { meetings: 1, isWeekly: false, endDate: '2026-11-30' } }],
    [en.calendarLast, { schedule: { ...running, nextMeeting: '2026-11-30' } }],
    [en.calendarFirst, { schedule: { isWeekly: false } }],
    [en.calendarNext, { schedule: { ...next, isWeekly: false } }],
    [en.calendarFirstOnline, { place: online }],
    [en.calendarDayOnline, { place: online, schedule: next }],
    [
      `All 6 meetings, every week. ${en.calendarNoTime}`,
      { schedule: { startTime: null, endTime: null } },
    ],
    [
      `${en.calendarFirst} ${en.calendarNoTime}`,
      { place: online, schedule: { startTime: null, startsAt: null } },
    ],
  ];
  for (const [sentence, changes] of cases) {
    test(`says "${sentence}" for ${JSON.stringify(changes)}`, () => {
      const circle = circleWith(changes);
      assert.equal(calendarSentence(circle, calendarEntry(circle, today)!, en), sentence);
    });
  }
});
