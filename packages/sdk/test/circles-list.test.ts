import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, type CircleFilter } from '@circlet/sdk';
import { wireCircle, wireList } from '../../../test/stand-in/wire.js';
import { clientOf, listed } from './stand-in.js';

const empty = () => Response.json(wireList([]));

const addresses: readonly [CircleFilter, string][] = [
  [{}, 'limit=20'],
  [{ q: '  digital\t skills ', pageSize: 5 }, 'q=digital+skills&limit=5'],
  [{ q: '!!! & -' }, 'limit=20'],
  [{ q: '', city: ' ', topics: [''], days: [] }, 'limit=20'],
  [
    { team: 28, course: 7, city: 'São Paulo' },
    'city=S%C3%A3o+Paulo&course_id=7&team_id=28&limit=20',
  ],
  [{ days: ['sunday', 'monday'] }, 'weekdays=0%2C6%2C-1&limit=20'],
  [
    { place: 'online', signup: 'open', when: 'current' },
    'online=true&signup=open&scope=active&limit=20',
  ],
  [
    { place: 'in-person', when: 'past', credit: true },
    'online=false&scope=completed&cu_credit=true&limit=20',
  ],
  [
    { topics: ['art', ' music '], order: 'soonest' },
    'topics=art%2Cmusic&order=first_meeting_date&limit=20',
  ],
  [{ order: 'latest', after: '40' }, 'order=last_meeting_date&limit=20&offset=40'],
];

for (const [filter, query] of addresses) {
  test(`asks for ${JSON.stringify(filter)} with ${query}`, async () => {
    const { client, asked } = clientOf(empty);
    await client.circles.list(filter);
    assert.equal(asked[0]?.href, `https://api.example.org/api/learningcircles/?${query}`);
  });
}

const refused: readonly [CircleFilter, string][] = [
  [{ pageSize: 0 }, 'pageSize'],
  [{ pageSize: 2.5 }, 'pageSize'],
  [{ pageSize: 101 }, 'pageSize'],
  [{ after: '-5' }, 'after'],
  [{ team: NaN }, 'team'],
  [{ course: 99_999_999_999 }, 'course'],
  [{ q: 'a'.repeat(501) }, 'q'],
  [{ near: { latitude: NaN, longitude: 1 } }, 'near'],
  [{ near: { latitude: 1, longitude: 1, radiusKm: -5 } }, 'near'],
  [{ order: 'nearest' }, 'order'],
  [{ order: 'foo' as 'name' }, 'order'],
  [{ days: ['mon' as 'monday'] }, 'days'],
  [{ days: 'monday' as unknown as ['monday'] }, 'days'],
  [{ q: 5 as unknown as string }, 'q'],
  [{ city: {} as unknown as string }, 'city'],
  [{ topics: 'art' as unknown as string[] }, 'topics'],
  [{ language: [7] as unknown as string[] }, 'language'],
  [{ near: 'here' as unknown as { latitude: number; longitude: number } }, 'near'],
];

for (const [filter, field] of refused) {
  test(`refuses ${JSON.stringify(filter).slice(0, 60)} without sending it`, async () => {
    const { client, asked } = clientOf(empty);
    await assert.rejects(client.circles.list(filter), (error) => {
      assert.ok(error instanceof ApiError);
      assert.equal(error.kind, 'rejected');
      assert.deepEqual(Object.keys(error.fields), [field]);
      return true;
    });
    assert.equal(asked.length, 0);
  });
}

test('counts and pages what the API answers as it stands', async () => {
  const { client } = clientOf(listed([1, 2, 3].map((id) => wireCircle({ id }))));
  const first = await client.circles.list({ pageSize: 2 });
  assert.deepEqual([first.items.length, first.total, first.next], [2, 3, '2']);
  const second = await client.circles.list({ pageSize: 2, after: first.next });
  assert.deepEqual([second.items.length, second.total, second.next], [1, 3, undefined]);
});

test('does not trust the count of a search that repeats circles', async () => {
  const people = [['Ana', 'Bo', 'Zoë'], ['Ana'], ['Ana']];
  const rows = people.map((facilitators, at) => wireCircle({ id: at + 1, facilitators }));
  const { client } = clientOf(listed(rows));
  const page = await client.circles.list({ q: 'reading', pageSize: 4 });
  assert.deepEqual([page.items.map(({ id }) => id), page.total], [[1, 2], undefined]);
  const whole = await client.circles.list({ q: 'reading' });
  assert.deepEqual([whole.items.map(({ id }) => id), whole.total], [[1, 2, 3], 3]);
});

test('keeps to the true distance, not the box', async () => {
  const corner = { latitude: '40.20', longitude: '-89.05' };
  const rows = [
    wireCircle({ id: 1 }),
    wireCircle({ id: 2, ...corner }),
    wireCircle({ id: 3, latitude: null }),
  ];
  const { client } = clientOf(listed(rows));
  const near = { latitude: 39.8, longitude: -89.64, radiusKm: 60 };
  const page = await client.circles.list({ near });
  assert.deepEqual([page.items.map(({ id }) => id), page.total, page.complete], [[1], 1, true]);
});

test('filters languages over at most five reads and says when it stopped early', async () => {
  const rows = Array.from({ length: 700 }, (_, id) =>
    wireCircle({ id, language: id === 650 ? 'pt-br' : 'en' }),
  );
  const { client, asked } = clientOf(listed(rows));
  const page = await client.circles.list({ language: ['pt'] });
  assert.deepEqual(
    [page.items.length, page.complete, page.next, asked.length],
    [0, false, '500', 5],
  );
  const rest = await client.circles.list({ language: ['pt'], after: page.next });
  assert.deepEqual([rest.items.map(({ id }) => id), rest.complete], [[650], true]);
});

test('goes on inside a row block where the page before was full', async () => {
  const rows = Array.from({ length: 10 }, (_, id) =>
    wireCircle({ id, language: id % 2 ? 'fr' : 'en' }),
  );
  const { client } = clientOf(listed(rows));
  const ids: number[] = [];
  for await (const { id } of client.circles.all({ language: ['fr'], pageSize: 2 })) ids.push(id);
  assert.deepEqual(ids, [1, 3, 5, 7, 9]);
});

test('sorts by distance when asked for the nearest', async () => {
  const rows = [
    wireCircle({ id: 1, latitude: '39.90' }),
    wireCircle({ id: 2, latitude: '39.81' }),
    wireCircle({ id: 3, latitude: '39.95' }),
  ];
  const { client } = clientOf(listed(rows));
  const near = { latitude: 39.8, longitude: -89.643957 };
  const page = await client.circles.list({ near, order: 'nearest', pageSize: 2 });
  assert.deepEqual([page.items.map(({ id }) => id), page.total, page.next], [[2, 1], 3, '2']);
});

test('gives each circle once though rows move between pages', async () => {
  const { client } = clientOf((url) => {
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const ids = offset === 0 ? [1, 2] : [2, 3];
    return Response.json(
      wireList(
        ids.map((id) => wireCircle({ id })),
        { count: 4 },
      ),
    );
  });
  const ids: number[] = [];
  for await (const { id } of client.circles.all({ pageSize: 2 })) ids.push(id);
  assert.deepEqual(ids, [1, 2, 3]);
});
