import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceKm, type CircleFilter } from '@circlet/sdk';
import { wireCircle, wireList } from '../../../test/stand-in/wire.js';
import { boxed, clientOf, paged } from './stand-in.js';

const dates = (...starts: string[]) =>
  starts.map((start_date, index) =>
    wireCircle({ id: index + 1, start_date, last_meeting_date: start_date }),
  );

async function idsOf(
  filter: CircleFilter,
  rows: readonly Record<string, unknown>[],
): Promise<number[]> {
  const { client } = clientOf(paged(rows));
  return (await client.circles.list(filter)).items.map(({ id }) => id);
}

test('keeps the circles that begin in a range of days, both ends included', async () => {
  const rows = dates('2020-01-31', '2020-02-01', '2020-02-29', '2020-03-01');
  assert.deepEqual(
    await idsOf({ startsFrom: '2020-02-01', startsUntil: '2020-02-29' }, rows),
    [2, 3],
  );
  assert.deepEqual(await idsOf({ startsFrom: '2020-02-29' }, rows), [3, 4]);
  assert.deepEqual(await idsOf({ startsUntil: '2020-01-31' }, rows), [1]);
});

test('asks only for circles to come if they begin after today, unless told when', async () => {
  const { client, asked } = clientOf(() => Response.json(wireList([])));
  await client.circles.list({ startsFrom: '9999-01-01' });
  await client.circles.list({ startsFrom: '9999-01-01', when: 'past' });
  await client.circles.list({ startsFrom: '2000-01-01' });
  assert.deepEqual(
    asked.map(({ searchParams }) => searchParams.get('scope')),
    ['active', 'completed', null],
  );
});

test('keeps circles with a seat left or without a limit', async () => {
  const rows = [
    wireCircle({ id: 1, signup_limit: 3, signup_count: 3 }),
    wireCircle({ id: 2, signup_limit: 3, signup_count: 2 }),
    wireCircle({ id: 3, signup_limit: null, signup_count: 40 }),
  ];
  assert.deepEqual(await idsOf({ hasSeats: true }, rows), [2, 3]);
  assert.deepEqual(await idsOf({ hasSeats: false }, rows), [1, 2, 3]);
});

test('finds what is on the last page only, and says when there is nothing', async () => {
  const rows = Array.from({ length: 450 }, (_, at) =>
    wireCircle({ id: at + 1, signup_limit: 1, signup_count: at < 440 ? 1 : 0 }),
  );
  const { client, asked } = clientOf(paged(rows));
  const page = await client.circles.list({ hasSeats: true });
  assert.deepEqual([page.items.length, page.total, page.complete], [10, 10, true]);
  assert.equal(page.items[0]?.id, 441);
  assert.equal(asked.length, 5);
  const none = await client.circles.list({ startsUntil: '1999-12-31' });
  assert.deepEqual([none.items, none.total, none.next, none.complete], [[], 0, undefined, true]);
});

test('splits topics at commas, as the API does, and sends no empty one', async () => {
  const { client, asked } = clientOf(() => Response.json(wireList([])));
  await client.circles.list({ topics: ['art,,music', ' , '] });
  assert.equal(asked[0]?.searchParams.get('topics'), 'art,music');
  await client.circles.list({ topics: [',', ' '] });
  assert.equal(asked[1]?.searchParams.has('topics'), false);
});

test('tells the distance of each circle of a list around a place, and only there', async () => {
  const { client } = clientOf(paged([wireCircle({ latitude: '40.30', longitude: '-89.64' })]));
  const near = { latitude: 39.8, longitude: -89.64, radiusKm: 60 };
  const [circle] = (await client.circles.list({ near })).items;
  assert.ok(Math.abs((circle?.distanceKm ?? 0) - 55.6) < 0.1);
  assert.ok(Object.isFrozen(circle));
  assert.equal('distanceKm' in (await client.circles.list()).items[0]!, false);
});

const suva = { latitude: '-18.14', longitude: '178.44' };
const nearTheLine = [
  wireCircle({ id: 1, ...suva, start_date: '2026-12-09' }),
  wireCircle({ id: 2, latitude: '-17', longitude: '-179.9', start_date: '2026-12-01' }),
  wireCircle({ id: 3, latitude: '-17', longitude: '0', start_date: '2026-12-01' }),
];

for (const longitude of [179.9, 180, -180, -179.9]) {
  test(`looks over the date line from ${longitude}`, async () => {
    const { client, asked } = clientOf(boxed(nearTheLine));
    const near = { latitude: -17, longitude, radiusKm: 250 };
    const page = await client.circles.list({ near });
    assert.deepEqual(
      page.items.map(({ id }) => id),
      [1, 2],
    );
    assert.deepEqual([page.total, page.complete, asked.length], [2, true, 2]);
    const soonest = await client.circles.list({ near, order: 'soonest' });
    assert.deepEqual(
      soonest.items.map(({ id }) => id),
      [2, 1],
    );
    const nearest = await client.circles.list({ near, order: 'nearest', pageSize: 1 });
    assert.deepEqual([nearest.items[0]?.id, nearest.next], [2, '1']);
  });
}

test('asks once where the date line is far', async () => {
  const { client, asked } = clientOf(boxed(nearTheLine));
  await client.circles.list({ near: { latitude: 52, longitude: 13 } });
  assert.equal(asked.length, 1);
  assert.match(asked[0]?.search ?? '', /latitude=52&longitude=13&distance=50&limit=100$/);
});

test('finds all that is in reach, however far and however near a pole', async () => {
  const grid = Array.from({ length: 17 }, (_, row) =>
    Array.from({ length: 24 }, (_, column) => ({
      latitude: String(80 - 10 * row),
      longitude: String(15 * column - 180),
    })),
  ).flat();
  const rows = grid.map((place, at) => wireCircle({ id: at + 1, ...place }));
  const { client } = clientOf(boxed(rows));
  for (const near of [
    { latitude: 78, longitude: 15, radiusKm: 3000 },
    { latitude: -90, longitude: 0, radiusKm: 2000 },
    { latitude: 65, longitude: 170, radiusKm: 1500 },
    { latitude: 0, longitude: 0, radiusKm: 9000 },
  ]) {
    const inReach = grid.filter(
      ({ latitude, longitude }) =>
        distanceKm(near, { latitude: Number(latitude), longitude: Number(longitude) }) <=
        near.radiusKm,
    );
    const found: number[] = [];
    for await (const { id } of client.circles.all({ near })) found.push(id);
    assert.equal(found.length, inReach.length, JSON.stringify(near));
  }
});
