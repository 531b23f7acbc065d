import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitorTime } from '../src/foundation/visitor-time.js';
import { circleWith } from './circle-with.js';

/** Half past six to eight on a Monday evening in Chicago. */
const { schedule } = circleWith();

const cases: readonly [string, string, string, string, string | null, string][] = [
  ['Europe/Berlin', 'en-US', '2026-12-01', '01:30', '03:00', 'GMT+1'],
  ['Europe/London', 'en-GB', '2026-12-01', '00:30', '02:00', 'GMT'],
  ['America/New_York', 'en-US', '2026-11-30', '19:30', '21:00', 'EST'],
  ['Asia/Kathmandu', 'en-US', '2026-12-01', '06:15', '07:45', 'GMT+5:45'],
  ['Pacific/Kiritimati', 'en-US', '2026-12-01', '14:30', '16:00', 'GMT+14'],
];
for (const [zone, tag, date, start, end, name] of cases) {
  test(`tells ${start} on ${date} to a visitor in ${zone}`, () => {
    assert.deepEqual(visitorTime(schedule, tag, zone), { date, start, end, zone: name });
  });
}

test('tells nothing where the visitor’s clock shows the same', () => {
  assert.equal(visitorTime(schedule, 'en', 'America/Chicago'), undefined);
  assert.equal(visitorTime(schedule, 'en', 'America/Regina'), undefined);
});

test('tells nothing where the moment is not known', () => {
  for (const startsAt of [null, 'soon']) {
    assert.equal(visitorTime({ ...schedule, startsAt }, 'en', 'UTC'), undefined);
  }
});

test('tells no end where none is known', () => {
  assert.equal(visitorTime({ ...schedule, endTime: null }, 'en', 'UTC')?.end, null);
});

test('ends after midnight where the meeting does', () => {
  const late = { startsAt: '2026-11-30T23:15:00-06:00', startTime: '23:15', endTime: '00:45' };
  const own = visitorTime({ ...schedule, ...late }, 'en', 'America/New_York');
  assert.deepEqual([own?.date, own?.start, own?.end], ['2026-12-01', '00:15', '01:45']);
});
