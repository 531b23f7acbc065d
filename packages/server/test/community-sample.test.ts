import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AnnouncementList, CityList, EventList, TeamList } from '@circlet/contract';
import { createApp, loadSample, openDatabase, type Database } from '../src/index.js';
import { sample } from '../src/sample/data/sample.js';

const today = '2026-11-22';

describe('the sample around the circles', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase({ kind: 'memory' });
    await loadSample(database, today);
  });
  after(() => database.destroy());

  async function ask(path: string): Promise<unknown> {
    const app = createApp({ database, now: () => new Date(`${today}T12:00:00Z`) });
    return (await app.request(path)).json();
  }

  it('has a team for every team of a circle, in all kinds', async () => {
    const { items } = TeamList.parse(await ask('/api/teams/'));
    const named = new Set(sample.circles.flatMap(({ team }) => (team === undefined ? [] : [team])));
    const withCircles = items.filter((team) => team.studygroup_count > 0).map(({ name }) => name);
    assert.ok(withCircles.length >= named.size - 1, withCircles.join());
    assert.equal(items.length, sample.teams.length);
    for (const kind of [
      items.filter(({ image_url }) => image_url === undefined),
      items.filter(({ logo_url }) => logo_url !== undefined),
      items.filter(({ coordinates }) => coordinates === undefined),
      items.filter(({ facilitators }) => facilitators.length === 0),
      items.filter(({ intro_text }) => intro_text.includes('<li>')),
      items.filter(({ intro_text }) => intro_text.includes('&lt;script&gt;')),
      items.filter(({ intro_text }) => intro_text === ''),
    ]) {
      assert.ok(kind.length > 0);
    }
  });

  it('introduces teams with nothing but harmless markup', async () => {
    const { items } = TeamList.parse(await ask('/api/teams/'));
    const tags = items.flatMap(({ intro_text }) => intro_text.match(/<[^>]*>/g) ?? []);
    for (const tag of tags) {
      assert.match(tag, /^<\/?(?:p|h[3-6]|strong|em|ul|ol|li|br|a(?: href="https:\/\/[^"]*")?)>$/);
    }
  });

  it('knows the places of its circles, and others', async () => {
    const { cities } = CityList.parse(await ask('/api/places/search/city/'));
    const names = new Set(cities.map(({ city }) => city));
    assert.ok(sample.places.every(({ city }) => names.has(city)));
    assert.ok(names.size > sample.places.length + 20);
    const numbers = cities.flatMap(({ place_id }) => (place_id === '' ? [] : [place_id]));
    assert.equal(new Set(numbers).size, numbers.length);
    assert.deepEqual(
      await ask('/api/places/4250542/'),
      cities.find((one) => one.place_id === '4250542'),
    );
  });

  it('has more events to come than a page, none of them over or unapproved', async () => {
    const { count, results } = EventList.parse(
      await ask('/api/community_calendar/events/?limit=99'),
    );
    assert.ok(count > 10);
    assert.ok(results.every(({ datetime }) => datetime > `${today}T12`));
    assert.ok(results.some(({ city }) => city === '') && results.some(({ city }) => city !== ''));
    assert.ok(!results.some(({ description }) => description.includes('watches')));
  });

  it('announces what is shown, not what is hidden', async () => {
    const { items } = AnnouncementList.parse(await ask('/api/announcements/'));
    assert.deepEqual(
      items.map(({ color }) => color),
      ['yellow', 'blue', 'green'],
    );
  });
});
