import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle } from '@circlet/sdk';
import { wireCircle, wireList } from '../../../test/stand-in/wire.js';
import { clientOf } from './stand-in.js';

async function circleOf(overrides: Record<string, unknown>): Promise<Circle> {
  const { client } = clientOf(() => Response.json(wireList([wireCircle(overrides)])));
  const { items } = await client.circles.list();
  assert.ok(items[0]);
  return items[0];
}

const states: readonly [Record<string, unknown>, string, boolean][] = [
  [{ status: 'upcoming' }, 'upcoming', true],
  [{ status: 'in_progress' }, 'running', true],
  [{ status: 'closed', signup_open: false }, 'closed', false],
  [{ status: 'completed', signup_open: false }, 'ended', false],
  [{ status: 'upcoming', signup_limit: 3, signup_count: 3 }, 'full', false],
  [{ status: 'in_progress', signup_limit: 3, signup_count: 4 }, 'full', false],
  [{ status: 'completed', signup_open: false, signup_limit: 3, signup_count: 3 }, 'ended', false],
  [{ status: 'hibernating' }, 'hibernating', true],
  [{ status: '__proto__' }, '__proto__', true],
  [{ status: 'constructor' }, 'constructor', true],
  [
    {
      status: undefined,
      last_meeting_date: '2015-04-23',
      start_date: '2015-03-23',
      signup_open: false,
    },
    'ended',
    false,
  ],
];

for (const [wire, state, isOpen] of states) {
  test(`is ${state} for ${JSON.stringify(wire)}`, async () => {
    const circle = await circleOf(wire);
    assert.deepEqual([circle.state, circle.signup.isOpen], [state, isOpen]);
  });
}

const rhythms: readonly [string, string, number, boolean][] = [
  ['2026-11-30', '2027-01-04', 6, true],
  ['2026-11-30', '2027-01-11', 6, false],
  ['2026-11-30', '2026-11-30', 1, false],
  ['2026-12-17', '2027-01-21', 0, false],
];

for (const [first, last, meetings, weekly] of rhythms) {
  test(`${meetings} meetings from ${first} to ${last}: weekly ${weekly}`, async () => {
    const wire = { start_date: first, last_meeting_date: last, weeks: meetings };
    assert.equal((await circleOf(wire)).schedule.isWeekly, weekly);
  });
}

test('tells seats, never fewer than none', async () => {
  const { seats } = await circleOf({ signup_limit: 3, signup_count: 5 });
  assert.deepEqual(seats, { limit: 3, taken: 5, left: 0 });
  assert.equal((await circleOf({ signup_limit: null })).seats.left, null);
});

test('falls back to the course’s title and keeps markup as text', async () => {
  assert.equal((await circleOf({ name: '' })).name, 'Reading');
  assert.equal((await circleOf({ name: '<b>x</b>' })).name, '<b>x</b>');
});

test('lets no address through that is not of the web', async () => {
  const course = {
    id: 7,
    title: 'R',
    provider: 'P',
    link: 'javascript:x',
    course_page_url: '/en/',
  };
  const circle = await circleOf({
    venue_website: 'javascript:alert(1)',
    image_url: 'data:x',
    course,
  });
  assert.deepEqual(
    [circle.place.website, circle.imageUrl, circle.course.url, circle.course.pageUrl],
    [null, null, null, null],
  );
});

test('mends an address without a street and times with seconds', async () => {
  const { place, schedule } = await circleOf({ venue_address: ', Berlin', end_time: '00:45:00' });
  assert.deepEqual(
    [place.address, schedule.startTime, schedule.endTime],
    ['Berlin', '18:30', '00:45'],
  );
  assert.equal(schedule.weekday, 'monday');
});

test('is frozen all through', async () => {
  const circle = await circleOf({});
  assert.ok(Object.isFrozen(circle) && Object.isFrozen(circle.place.coordinates));
});

test('no word of the API reaches what all objects of a page have in common', () => {
  assert.equal(Object.isFrozen(Object.prototype), false);
  assert.equal(Object.isFrozen(Object), false);
});
