import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { operations } from '@circlet/contract';
import { createApp, writeCircles } from '../src/index.js';
import { describeForEveryDatabase } from './every-database.js';
import { smallCatalog } from './small-catalog.js';

const { listCircleTopics, listCircleCities, listStories, listMapPoints } = operations;

describeForEveryDatabase('what is told beside the list of circles', (database) => {
  before(() => writeCircles(database(), smallCatalog));

  async function get(path: string, now = '2026-11-22T12:00:00Z'): Promise<unknown> {
    const clock = () => new Date(now);
    const publicUrl = 'https://circles.example';
    const answer = await createApp({ database: database(), now: clock, publicUrl }).request(path);
    assert.equal(answer.status, 200, path);
    return answer.json();
  }

  it('are the keywords of listed courses with meetings ahead, archived ones too', async () => {
    const { topics } = listCircleTopics.answer.parse(await get(listCircleTopics.path));
    assert.deepEqual(Object.entries(topics), [
      ['writing', 2],
      ['100% fun', 1],
      ['art', 1],
      ['old', 1],
    ]);
    assert.deepEqual(await get(listCircleTopics.path, '2027-01-01T00:00:00Z'), { topics: {} });
  });

  it('are the cities of circles that were ever published, for members too', async () => {
    const { count, items } = listCircleCities.answer.parse(await get(listCircleCities.path));
    const cities = items.map(({ label }) => label);
    assert.deepEqual(cities, ['Springfield', 'Zürich', 'zu Hause', 'Ägäis']);
    assert.equal(count, cities.length);
    assert.ok(items.every(({ label, value }) => label === value));
  });

  it('are the stories of circles that have ended, newest first', async () => {
    const idsOf = (body: unknown) => listStories.answer.parse(body).items.map(({ id }) => id);
    assert.deepEqual(idsOf(await get(listStories.path)), [2]);
    const later = '2026-12-08T00:00:00Z';
    assert.deepEqual(idsOf(await get(listStories.path, later)), [6, 2]);
    assert.deepEqual(idsOf(await get(`${listStories.path}?limit=1&offset=1`, later)), [2]);
  });

  it('are stories without a count, in a slice if there is half a reason for one', async () => {
    const body = await get(`${listStories.path}?limit=abc`);
    assert.deepEqual(Object.keys(listStories.answer.parse(body)), ['offset', 'limit', 'items']);
    assert.deepEqual(Object.keys(listStories.answer.parse(await get(listStories.path))), ['items']);
    const app = createApp({ database: database() });
    for (const search of ['limit=-1', 'offset=-1', 'limit=99999999999999999999']) {
      assert.equal((await app.request(`${listStories.path}?${search}`)).status, 400, search);
    }
  });

  it('are points on a map, whose links tell what is left to do', async () => {
    const { items } = listMapPoints.answer.parse(await get(listMapPoints.path));
    const points = new Map(items.map((point) => [point.id, point]));
    assert.deepEqual([...points.keys()], [1, 2, 5, 6, 7, 8]);
    assert.equal(points.get(1)?.url, 'https://circles.example/en/signup/main-library-1/');
    assert.equal(points.get(1)?.latitude, '39.781700');
    assert.equal(points.get(5)?.latitude, null);
    const ended = points.get(2);
    assert.equal(ended?.report_url, 'https://circles.example/en/studygroup/2/report/');
    assert.deepEqual([ended.active, ended.url, ended.title], [false, undefined, '']);
    // On its last day a circle is active for the list, not for the map.
    const last = points.get(7);
    assert.deepEqual([last?.active, last?.url, last?.report_url], [false, undefined, undefined]);
  });
});
