import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { CommunityEvent, EventList } from '@circlet/contract';
import { createApp, writeCommunity } from '../src/index.js';
import { describeForEveryDatabase } from './every-database.js';

const path = '/api/community_calendar/events/';
const now = new Date('2026-07-01T12:00:00Z');
const event = { image: null, created_by: 'Ana', time_zone: 'UTC', approved: true };

describeForEveryDatabase('events', (database) => {
  before(() =>
    writeCommunity(database(), {
      events: [
        { ...event, title: 'late', starts_at: '2026-12-01T23:30:00Z', time_zone: 'Asia/Kathmandu' },
        { ...event, title: 'now', starts_at: now.toISOString(), time_zone: 'America/St_Johns' },
        { ...event, title: 'over', starts_at: '2026-07-01T11:59:59Z' },
        { ...event, title: 'unseen', starts_at: '2026-08-01T00:00:00Z', approved: false },
        {
          ...event,
          ...{ title: 'winter', starts_at: '2026-11-30T18:00:00Z', time_zone: 'Europe/London' },
          image: 'e/ö.svg',
        },
      ],
    }),
  );

  const get = async (address: string, init: RequestInit = {}) =>
    createApp({ database: database(), now: () => now, publicUrl: 'https://c.example/' }).request(
      address,
      init,
    );
  const list = async (search = '') =>
    EventList.parse(await (await get(`${path}?${search}`)).json());

  it('are those to come that somebody approved of, the next one first', async () => {
    const { count, results } = await list();
    assert.equal(count, 3);
    assert.deepEqual(
      results.map(({ title }) => title),
      ['now', 'winter', 'late'],
    );
  });

  it('tell their time in UTC and on the clock where they take place', async () => {
    const { results } = await list();
    assert.deepEqual(
      results.map((one) => [one.datetime, one.local_datetime, one.timezone]),
      [
        ['2026-07-01T12:00:00Z', '2026-07-01T09:30:00-02:30', 'America/St_Johns'],
        ['2026-11-30T18:00:00Z', '2026-11-30T18:00:00Z', 'Europe/London'],
        ['2026-12-01T23:30:00Z', '2026-12-02T05:15:00+05:45', 'Asia/Kathmandu'],
      ],
    );
  });

  it('come in pages that link to each other and can be followed', async () => {
    const titles: string[] = [];
    let address: string | null = `${path}?limit=1`;
    while (address !== null) {
      const page: EventList = EventList.parse(await (await get(address)).json());
      titles.push(...page.results.map(({ title }) => title));
      address = page.next;
      assert.ok(titles.length < 9);
    }
    assert.deepEqual(titles, ['now', 'winter', 'late']);
  });

  it('are found by their number while they are on the list', async () => {
    const answer = await get(`${path}5/`);
    const found = CommunityEvent.parse(await answer.json());
    assert.deepEqual(
      [found.title, found.image],
      ['winter', 'https://c.example/media/e/%C3%B6.svg'],
    );
    for (const id of ['3', '4', '99', '99999999999999999999']) {
      const missing = await get(`${path}${id}/`);
      assert.equal(missing.status, 404);
      assert.equal(await missing.text(), '{"detail":"Not found."}');
    }
  });

  it('are no script, whatever the callback', async () => {
    const answer = await get(`${path}?limit=1&callback=alert(1)`);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.equal(((await answer.json()) as { count: number }).count, 3);
  });

  it('refuse as the REST framework does', async () => {
    const post = await get(path, { method: 'POST', body: '{}' });
    assert.deepEqual([post.status, post.headers.get('allow')], [405, 'GET, HEAD, OPTIONS']);
    assert.equal(await post.text(), '{"detail":"Method \\"POST\\" not allowed."}');
    const image = await get(path, { headers: { Accept: 'image/png' } });
    assert.equal(image.status, 406);
    const xml = await get(`${path}?format=xml`);
    assert.equal(xml.status, 404);
    const bare = await get(`${path.slice(0, -1)}?limit=1`);
    assert.deepEqual([bare.status, bare.headers.get('location')], [301, `${path}?limit=1`]);
  });

  it('accept what a browser accepts', async () => {
    for (const Accept of [
      'text/html,application/xhtml+xml;q=0.9',
      '*/*',
      'application/*',
      'TEXT/HTML',
    ]) {
      assert.equal((await get(path, { headers: { Accept } })).status, 200, Accept);
    }
  });

  for (const search of [
    'limit=99999999999999999999',
    'offset=99999999999999999999',
    'limit=%00',
    'offset=1e9',
    '%&%ff=%ff',
  ]) {
    it(`take ${search}`, async () => {
      assert.equal((await get(`${path}?${search}`)).status, 200);
    });
  }
});
