import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drift } from '@circlet/sdk';
import { wireCircle } from '../../../test/stand-in/wire.js';
import { clientOf } from './stand-in.js';

test('gives keywords of circles, the most used first, then by the alphabet', async () => {
  const drifts: Drift[] = [];
  const topics = { web: 1, art: 2, '': 4, design: 1, odd: 'x' };
  const { client, asked } = clientOf(() => Response.json({ topics }), {
    onDrift: (drift) => drifts.push(drift),
  });
  assert.deepEqual(await client.circles.topics(), [
    { keyword: 'art', courses: 2 },
    { keyword: 'design', courses: 1 },
    { keyword: 'web', courses: 1 },
  ]);
  assert.equal(asked[0]?.href, 'https://api.example.org/api/learningcircles/topics/');
  assert.deepEqual(
    drifts.map(({ path }) => path),
    ['topics[]'],
  );
});

for (const topics of [undefined, null, [], 'x']) {
  test(`takes ${JSON.stringify(topics)} for no keywords of this API`, async () => {
    const { client } = clientOf(() => Response.json({ topics }));
    await assert.rejects(client.circles.topics(), { kind: 'contract' });
  });
}

test('gives cities as the filter wants them, without what is none', async () => {
  const values = [
    'Toronto',
    'Online',
    'online',
    '—',
    '123',
    ' Boston',
    'Älmhult',
    'Toronto',
    'TBA',
  ];
  const items = values.map((value) => ({ label: value, value }));
  const { client } = clientOf(() => Response.json({ count: items.length, items }));
  assert.deepEqual(await client.circles.cities(), ['Älmhult', 'Toronto']);
});

test('gives points of the map, each once, with web addresses only', async () => {
  const point = {
    id: 1,
    title: 'Reading',
    latitude: '41.85',
    longitude: '-87.65',
    city: 'Chicago',
    start_date: '2015-03-23',
    active: true,
    url: 'https://circles.example.org/en/signup/x-1/',
  };
  const over = { ...point, id: 2, latitude: null, active: false, url: 'javascript:x' };
  const { client } = clientOf(() => Response.json({ items: [point, point, over, { id: 'x' }] }));
  const points = await client.circles.map();
  assert.deepEqual(points[0], {
    id: 1,
    title: 'Reading',
    city: 'Chicago',
    coordinates: { latitude: 41.85, longitude: -87.65 },
    startDate: '2015-03-23',
    isActive: true,
    url: point.url,
    reportUrl: null,
  });
  assert.deepEqual([points.length, points[1]?.coordinates, points[1]?.url], [2, null, null]);
  assert.ok(Object.isFrozen(points) && Object.isFrozen(points[0].coordinates));
});

const story = (id: number) => {
  const { status: _status, ...rest } = wireCircle({ id, last_meeting_date: '2015-04-23' });
  return rest;
};

/** Stories as the API pages them: it tells no count. */
const stories = (length: number) =>
  clientOf(({ searchParams }) => {
    const limit = Number(searchParams.get('limit') ?? 100);
    const offset = Number(searchParams.get('offset') ?? 0);
    const rows = Array.from({ length }, (_, at) => story(at + 1));
    return Response.json({ offset, limit, items: rows.slice(offset, offset + limit) });
  });

test('pages stories though the API does not count them', async () => {
  const { client } = stories(4);
  const first = await client.stories.list({ pageSize: 2 });
  assert.deepEqual([first.items.length, first.next, 'total' in first], [2, '2', false]);
  const last = await client.stories.list({ pageSize: 2, after: first.next });
  assert.deepEqual([last.items.length, last.next, 'total' in last], [2, undefined, false]);
  assert.equal(last.items[0]?.state, 'ended');
  assert.equal('total' in (await client.stories.list()), false);
});

test('gives every story once', async () => {
  const { client, asked } = stories(205);
  const ids: number[] = [];
  for await (const { id } of client.stories.all()) ids.push(id);
  assert.deepEqual([ids.length, new Set(ids).size, asked.length], [205, 205, 3]);
});

test('refuses a page of stories that cannot be', async () => {
  const { client, asked } = stories(1);
  await assert.rejects(client.stories.list({ pageSize: -1 }), {
    kind: 'rejected',
    operation: 'stories.list',
  });
  assert.equal(asked.length, 0);
});
