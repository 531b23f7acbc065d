import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wireCircle, wireList } from '../../../test/stand-in/wire.js';
import { clientOf } from './stand-in.js';

type Wire = Record<string, unknown>;

/** An API that shows a circle by its number, and others in the public list of the course. */
function apiWith(byId: Wire | undefined, listed: readonly Wire[]) {
  return clientOf((url) => {
    const asksId = url.searchParams.has('id');
    return Response.json(wireList(asksId ? (byId ? [byId] : []) : listed));
  });
}

test('confirms a circle in the public list of its course and brings the next meeting', async () => {
  const listed = wireCircle({ id: 5, next_meeting_date: '2026-12-07' });
  const { client, asked } = apiWith(wireCircle({ id: 5 }), [wireCircle({ id: 4 }), listed]);
  const circle = await client.circles.get(5);
  assert.equal(circle.schedule.nextMeeting, '2026-12-07');
  assert.deepEqual(
    asked.map(({ search }) => search),
    ['?id=5', '?course_id=7&scope=active&limit=100'],
  );
});

test('does not ask for active circles to confirm one that has ended', async () => {
  const ended = wireCircle({ id: 5, status: 'completed', signup_open: false });
  const { client, asked } = apiWith(ended, [ended]);
  assert.equal((await client.circles.get(5)).state, 'ended');
  assert.equal(asked[1]?.search, '?course_id=7&limit=100');
});

test('asks both times past every cache for a circle as it is now', async () => {
  const circle = wireCircle({ id: 5 });
  const { client, asked } = apiWith(circle, [circle]);
  const before = Date.now();
  await client.circles.get(5, { fresh: true });
  assert.equal(asked.length, 2);
  for (const { searchParams } of asked) {
    const time = Number(searchParams.get('_'));
    assert.ok(time >= before && time <= Date.now(), String(time));
  }
});

const hidden: readonly [string, Wire | undefined][] = [
  ['an unknown circle', undefined],
  ['a draft', wireCircle({ id: 5, draft: true })],
  ['a deleted or members-only circle, which looks ordinary', wireCircle({ id: 5 })],
];

for (const [what, byId] of hidden) {
  test(`does not find ${what}`, async () => {
    const { client } = apiWith(byId, [wireCircle({ id: 4 })]);
    await assert.rejects(client.circles.get(5), { kind: 'notfound', operation: 'circles.get' });
  });
}

for (const id of [0, -1, 1.5, NaN, 99_999_999_999]) {
  test(`refuses ${id} as a number of a circle`, async () => {
    const { client, asked } = apiWith(undefined, []);
    await assert.rejects(client.circles.get(id), { kind: 'rejected' });
    assert.equal(asked.length, 0);
  });
}
