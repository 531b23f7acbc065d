import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle } from '@circlet/sdk';
import { meetingToTell } from '../src/foundation/meeting.js';

const today = '2026-11-22';

const cases: readonly [string, string, string | null, string | null, string, string][] = [
  ['upcoming', '2026-11-30', '2027-01-04', '2026-11-30', 'first', '2026-11-30'],
  ['running', '2026-11-01', '2026-12-20', '2026-11-29', 'next', '2026-11-29'],
  ['full', '2026-11-01', '2026-12-20', '2026-11-29', 'next', '2026-11-29'],
  ['running', '2026-11-01', '2026-12-20', null, 'started', '2026-11-01'],
  ['closed', '2026-12-07', '2027-01-11', null, 'first', '2026-12-07'],
  ['running', '2026-11-22', '2026-12-27', '2026-11-22', 'first', '2026-11-22'],
  ['ended', '2026-07-25', '2026-08-29', null, 'ended', '2026-08-29'],
  ['ended', '2026-07-25', null, null, 'ended', '2026-07-25'],
];

for (const [state, startDate, endDate, nextMeeting, kind, date] of cases) {
  test(`${state} from ${startDate}, next ${String(nextMeeting)}: tells the ${kind} of ${date}`, () => {
    const circle = { state, schedule: { startDate, endDate, nextMeeting } } as Circle;
    assert.deepEqual(meetingToTell(circle, today), { kind, date });
  });
}
