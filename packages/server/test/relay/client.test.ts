import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@circlet/sdk';
import { startRelay, type RunningServer } from '../../src/index.js';
import { library } from './relay-world.js';
import { startUpstream, type Upstream } from './upstream.js';

type Client = ReturnType<typeof createClient>;

const start_date = '2050-01-07';
const circles = Array.from({ length: 12 }, (_, index) => ({
  ...{ id: index + 1, city: index % 2 ? 'Kraków' : 'Nairobi', start_date },
  ...{ last_meeting_date: '2050-02-18', team_id: 7 },
}));

/** What a client may ask. */
const questions: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  'a list of circles': (client) => client.circles.list({ pageSize: 5, city: 'Kraków' }),
  'one circle': (client) => client.circles.get(3),
  'one circle as it is now': (client) => client.circles.get(3, { fresh: true }),
  'a circle that is not there': (client) => client.circles.get(99),
  'the cities': (client) => client.circles.cities(),
  'a list of courses': (client) => client.courses.list({ order: 'rated' }),
  'the languages': (client) => client.courses.languages(),
  'a list of teams': (client) => client.teams.list(),
  'one team': (client) => client.teams.get(7),
  'a team that is not there': (client) => client.teams.get(8),
  'a list of events': (client) => client.events.list(),
  'the announcements': (client) => client.announcements.list(),
  'the stories': (client) => client.stories.list(),
};

describe('a client of the relay', () => {
  let upstream: Upstream;
  let relay: RunningServer;
  let direct: Client;
  let relayed: Client;
  before(async () => {
    upstream = await startUpstream({
      ...{ circles, teams: [{ id: 7, name: 'Team' }], announcements: [{ text: 'Hello' }] },
      courses: [{ id: 40, title: 'Bread' }],
      events: [{ id: 1, title: 'Meeting', datetime: '2050-01-07T12:00:00Z' }],
    });
    relay = await startRelay({ port: 0, upstream: upstream.url, origins: [library] });
    const fromPage: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('Origin', library);
      return fetch(input, { ...init, headers });
    };
    direct = createClient({ api: upstream.url });
    relayed = createClient({ api: relay.url, fetch: fromPage });
  });
  after(async () => {
    await relay.close();
    await upstream.close();
  });

  const told = (question: Promise<unknown>) =>
    question.then(
      (value) => JSON.stringify(value),
      (error: unknown) => (error as { kind: string }).kind,
    );

  for (const [name, question] of Object.entries(questions)) {
    it(`hears the same as a client of the API: ${name}`, async () => {
      const heard = await told(question(relayed));
      assert.equal(heard, await told(question(direct)));
      assert.notEqual(heard, 'contract');
    });
  }

  const texts = { name: 'Ada', email: 'ada@example.org', goals: 'Learn', support: 'Listen' };

  it('signs up, hears why it may not, and what is not certain', async () => {
    const input = { circle: 1, consent: true, ...texts };
    assert.deepEqual(await relayed.signups.create(input), { circle: 1 });
    await assert.rejects(relayed.signups.create({ ...input, circle: 99 }), (error: unknown) => {
      const { kind, fields } = error as { kind: string; fields: object };
      assert.deepEqual([kind, Object.keys(fields)], ['rejected', ['circle']]);
      return true;
    });
    upstream.api.fail({ on: '/api/signup/', lost: true });
    const other = { ...input, email: 'bob@example.org' };
    await assert.rejects(relayed.signups.create(other), { kind: 'unavailable' });
    assert.deepEqual(await relayed.signups.create(other), { circle: 1 });
    assert.equal(upstream.api.signups.length, 2);
    assert.deepEqual(upstream.api.crashes, []);
  });
});
