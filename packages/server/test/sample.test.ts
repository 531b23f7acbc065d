import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CircleList, LearningCircle } from '@circlet/contract';
import { createApp, loadSample, openDatabase, type Database } from '../src/index.js';
import { sample } from '../src/sample/data/sample.js';

const today = '2026-11-22';

describe('the sample', () => {
  let database: Database;
  let published: readonly LearningCircle[];
  before(async () => {
    database = await openDatabase({ kind: 'memory' });
    assert.equal(await loadSample(database, today), true);
    published = (await ask('')).items;
  });
  after(() => database.destroy());

  async function ask(search: string): Promise<CircleList> {
    const app = createApp({ database, now: () => new Date(`${today}T12:00:00Z`) });
    const answer = await app.request(`/api/learningcircles/?${search}`);
    return (await answer.json()) as CircleList;
  }

  it('is not loaded twice', async () => {
    assert.equal(await loadSample(database, today), false);
  });

  it('shows at least 80 circles in 25 cities, 6 languages and 5 continents', () => {
    assert.ok(published.length >= 80);
    assert.ok(new Set(published.map((circle) => circle.city)).size >= 25);
    assert.ok(new Set(published.map((circle) => circle.language)).size >= 6);
    assert.ok(published.some(({ language }) => ['ar', 'he', 'fa', 'ur'].includes(language)));
    const continents = new Set(sample.places.map(({ timeZone }) => timeZone.split('/', 1)[0]));
    const seen = ['America', 'Africa', 'Europe', 'Asia'].filter((name) => continents.has(name));
    assert.equal(seen.length, 4);
    assert.ok(['Australia', 'Pacific'].some((name) => continents.has(name)));
  });

  const isFull = ({ signup_limit, signup_count }: LearningCircle): boolean =>
    signup_limit !== null && signup_count >= signup_limit;
  const kinds: Readonly<Record<string, (circle: LearningCircle) => boolean>> = {
    upcoming: ({ status }) => status === 'upcoming',
    'in progress': ({ status }) => status === 'in_progress',
    closed: ({ status }) => status === 'closed',
    completed: ({ status }) => status === 'completed',
    full: isFull,
    'with one seat left': (circle) =>
      circle.signup_limit !== null && circle.signup_limit - circle.signup_count === 1,
    'with no limit': ({ signup_limit }) => signup_limit === null,
    'with a question': ({ signup_question }) => signup_question !== undefined,
    'with a picture': ({ image_url }) => image_url !== undefined,
    'without a picture': ({ image_url }) => image_url === undefined,
    online: ({ online }) => online,
    'without a name': ({ name }) => name === '',
    'without a facilitator': ({ facilitators }) => facilitators.length === 0,
    'with three facilitators': ({ facilitators }) => facilitators.length >= 3,
    'past midnight': ({ meeting_time, end_time }) => end_time < meeting_time,
    'on the last day': ({ last_meeting_date }) => last_meeting_date === today,
    'on the first day': ({ start_date }) => start_date === today,
    'without an address': ({ venue_address }) => venue_address.startsWith(', '),
    'not weekly': ({ start_date, last_meeting_date, weeks }) =>
      weeks > 1 &&
      Date.parse(last_meeting_date) - Date.parse(start_date) !== (weeks - 1) * 7 * 86_400_000,
    'in a zone without a name': ({ time_zone }) => /^[+-]\d+$/.test(time_zone),
  };
  for (const [kind, isSo] of Object.entries(kinds)) {
    it(`has a circle ${kind}`, () => {
      assert.ok(published.some(isSo));
    });
  }

  it('has a circle on each day of the week', () => {
    assert.equal(new Set(published.map(({ day }) => day)).size, 7);
  });

  it('hides drafts, circles for members and deleted ones', async () => {
    assert.ok((await ask('draft=true')).count > published.length);
    const hidden = sample.circles.filter((circle) => circle.deleted === true);
    assert.ok(hidden.length > 0);
    assert.equal(
      published.length,
      sample.circles.filter(({ draft, membersOnly, deleted }) => !(draft ?? membersOnly ?? deleted))
        .length,
    );
  });

  it('credits some circles', async () => {
    assert.ok((await ask('cu_credit=true')).count > 0);
  });
});
