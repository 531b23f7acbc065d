import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clientOf } from './stand-in.js';

const wireEvent = (differences: Record<string, unknown> = {}) => ({
  title: 'Community call',
  description: 'All are welcome',
  datetime: '2026-11-27T05:05:00Z',
  local_datetime: '2026-11-27T00:05:00-05:00',
  timezone: 'America/New_York',
  city: '',
  region: '',
  country: '',
  link: 'https://example.org/event/0',
  image: null,
  created_by: { first_name: 'Ana' },
  ...differences,
});

describe('events', () => {
  test('come with both of their times', async () => {
    const { client, asked } = clientOf(() =>
      Response.json({ count: 1, next: null, previous: null, results: [wireEvent()] }),
    );
    const page = await client.events.list();
    assert.deepEqual(page, {
      items: [
        {
          title: 'Community call',
          description: 'All are welcome',
          startsAt: '2026-11-27T05:05:00Z',
          localStartsAt: '2026-11-27T00:05:00-05:00',
          timeZone: 'America/New_York',
          city: '',
          region: '',
          country: '',
          url: 'https://example.org/event/0',
          imageUrl: null,
          createdBy: 'Ana',
        },
      ],
      total: 1,
      complete: true,
    });
    assert.equal(asked[0]?.search, '?limit=20');
  });

  test('are given page by page', async () => {
    const rows = [1, 2, 3, 4, 5].map((day) => wireEvent({ datetime: `2026-12-0${day}T10:00:00Z` }));
    const { client } = clientOf((url) => {
      const offset = Number(url.searchParams.get('offset'));
      const results = rows.slice(offset, offset + Number(url.searchParams.get('limit')));
      return Response.json({ count: rows.length, next: null, previous: null, results });
    });
    const days = [];
    for await (const { startsAt } of client.events.all({ pageSize: 2 })) days.push(startsAt[9]);
    assert.deepEqual(days, ['1', '2', '3', '4', '5']);
  });

  test('know their number where it was asked for', async () => {
    const { client } = clientOf((url) =>
      url.pathname.endsWith('/events/1/')
        ? Response.json(wireEvent())
        : Response.json({ detail: 'Not found.' }, { status: 404 }),
    );
    assert.equal((await client.events.get(1)).id, 1);
    await assert.rejects(client.events.get(2), { kind: 'notfound' });
  });

  test('without a moment are of no use', async () => {
    const results = [wireEvent({ datetime: 'soon' }), wireEvent({ link: 'mailto:x@example.org' })];
    const { client } = clientOf(() =>
      Response.json({ count: 2, next: null, previous: null, results }),
    );
    const { items } = await client.events.list();
    assert.deepEqual(
      items.map(({ url }) => url),
      [null],
    );
  });
});

test('announcements come with links of the web only', async () => {
  const items = [
    { text: 'A', link: 'https://example.org/', link_text: 'Read', color: 'blue' },
    { text: 'B', link: 'javascript:alert(1)', link_text: '', color: 'mauve' },
  ];
  const { client, asked } = clientOf(() => Response.json({ count: 2, items }));
  assert.deepEqual(await client.announcements.list(), [
    { text: 'A', url: 'https://example.org/', linkText: 'Read', colour: 'blue' },
    { text: 'B', url: null, linkText: '', colour: 'mauve' },
  ]);
  assert.equal(asked[0]?.pathname, '/api/announcements/');
});
