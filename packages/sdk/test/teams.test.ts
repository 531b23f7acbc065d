import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Drift } from '@circlet/sdk';
import { clientOf } from './stand-in.js';

const wireTeam = (differences: Record<string, unknown> = {}) => ({
  id: 3,
  name: 'Detroit Public Library',
  subtitle: 'Learn together',
  page_slug: 'detroit',
  member_count: 2,
  zoom: 7,
  date_established: 'June 2019',
  intro_text: '<p>Hello <em>all</em>.</p>&lt;b&gt;',
  website: 'https://detroit.example.org',
  email_address: 'dpl@example.org',
  location: 'Detroit, USA',
  facilitators: [
    {
      first_name: 'Ana',
      city: 'Detroit',
      bio: 'Librarian',
      contact_url: 'javascript:alert(1)',
      role: 'ORGANIZER',
      avatar_url: 'https://detroit.example.org/ana.png',
    },
  ],
  membership: false,
  studygroup_count: 12,
  coordinates: { latitude: '42.331427', longitude: '-83.045754' },
  ...differences,
});

const list = (items: readonly unknown[], count = items.length) =>
  Response.json({ count, offset: 0, limit: 20, items });

describe('teams', () => {
  test('come as people speak of them, frozen', async () => {
    const { client, asked } = clientOf(() => list([wireTeam()]));
    const { items, total, complete } = await client.teams.list();
    assert.deepEqual([total, complete], [1, true]);
    assert.deepEqual(items, [
      {
        id: 3,
        name: 'Detroit Public Library',
        subtitle: 'Learn together',
        slug: 'detroit',
        memberCount: 2,
        circleCount: 12,
        established: '2019-06',
        introduction: 'Hello all.\n\n<b>',
        website: 'https://detroit.example.org',
        email: 'dpl@example.org',
        location: 'Detroit, USA',
        facilitators: [
          {
            name: 'Ana',
            city: 'Detroit',
            bio: 'Librarian',
            contactUrl: null,
            isOrganizer: true,
            avatarUrl: 'https://detroit.example.org/ana.png',
          },
        ],
        imageUrl: null,
        logoUrl: null,
        coordinates: { latitude: 42.331427, longitude: -83.045754 },
      },
    ]);
    assert.ok(Object.isFrozen(items[0]?.facilitators[0]));
    assert.equal(asked[0]?.href.replace('https://api.example.org', ''), '/api/teams/?limit=20');
  });

  test('tell no total of those with an image, which the API miscounts', async () => {
    const rows = [1, 2, 3, 4, 5].map((id) => wireTeam({ id }));
    const { client, asked } = clientOf((url) => {
      const [limit, offset] = ['limit', 'offset'].map((name) => Number(url.searchParams.get(name)));
      return list(rows.slice(offset, (offset ?? 0) + (limit ?? 0)), 70);
    });
    const page = await client.teams.list({ withImage: true, pageSize: 2 });
    assert.deepEqual([page.items.length, page.total, page.next], [2, undefined, '2']);
    assert.equal(asked[0]?.searchParams.get('image'), 'true');
    const ids = [];
    for await (const { id } of client.teams.all({ withImage: true, pageSize: 2 })) ids.push(id);
    assert.deepEqual(ids, [1, 2, 3, 4, 5]);
  });

  test('with a broken field or row leave the others whole', async () => {
    const drifts: Drift[] = [];
    const rows = [wireTeam({ date_established: 'soon', location: 4 }), wireTeam({ name: null })];
    const { client } = clientOf(() => list(rows), { onDrift: (drift) => drifts.push(drift) });
    const { items } = await client.teams.list();
    assert.deepEqual(
      items.map(({ established, location }) => [established, location]),
      [[null, '']],
    );
    assert.equal(drifts.length, 3);
  });

  test('are found by their number, or not', async () => {
    const { client, asked } = clientOf((url) =>
      url.pathname.endsWith('/3/')
        ? Response.json({ item: wireTeam() })
        : new Response('<h1>Not found</h1>', { status: 404 }),
    );
    assert.equal((await client.teams.get(3)).name, 'Detroit Public Library');
    assert.equal(asked[0]?.pathname, '/api/teams/3/');
    await assert.rejects(client.teams.get(9), { kind: 'notfound', operation: 'teams.get' });
  });

  for (const id of [0, -1, 1.5, NaN, 1e20, '3' as unknown as number]) {
    test(`are not asked for ${String(id)}`, async () => {
      const { client, asked } = clientOf(() => list([]));
      await assert.rejects(client.teams.get(id), { kind: 'rejected' });
      assert.equal(asked.length, 0);
    });
  }

  for (const filter of [{ pageSize: 0 }, { pageSize: 101 }, { after: '-1' }, { withImage: 1 }]) {
    test(`refuse ${JSON.stringify(filter)} before anything is sent`, async () => {
      const { client, asked } = clientOf(() => list([]));
      await assert.rejects(
        client.teams.list(filter as never),
        (error: Error & { fields: object }) => {
          assert.deepEqual(Object.keys(error.fields), Object.keys(filter));
          return true;
        },
      );
      assert.equal(asked.length, 0);
    });
  }
});
