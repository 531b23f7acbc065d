import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createRelay } from '../../src/index.js';
import { library, relayWorld, until, type RelayWorld } from './relay-world.js';

const ordinary = {
  learning_circle: 1,
  name: 'Ada Löwe',
  email: 'ada@example.com',
  consent: true,
  signup_questions: { goals: 'Learn', support: 'Help' },
};
const created = { status: 'created' };
const refused = (sentence: string) => ({
  status: 'error',
  errors: { learning_circle: [sentence] },
});

/** The clock of these tests stands at noon on 2026-11-22. */
const circles = [
  { id: 1 },
  { id: 2, draft: true },
  { id: 3, signup_open: false },
  { id: 4, start_date: '2026-10-01', last_meeting_date: '2026-11-21' },
  { id: 5, start_date: '2026-10-01', last_meeting_date: '2026-11-22' },
  { id: 6, signup_limit: 3, signup_count: 3 },
  { id: 7, signup_limit: 2, signup_count: 0 },
  { id: 8, signup_question: 'Do you have a computer?' },
  { id: 9, deleted: true },
];

describe('signing up through the relay', () => {
  let world: RelayWorld;
  beforeEach(async () => {
    world = await relayWorld({ circles });
  });
  afterEach(() => world.upstream.close());

  const send = async (change: object = {}, headers?: Record<string, string>) => {
    const answer = await world.post({ ...ordinary, ...change }, headers);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    return { status: answer.status, body: (await answer.json()) as typeof created, answer };
  };
  const posts = () => world.upstream.asked.filter(({ method }) => method === 'POST');
  const stored = () => world.upstream.api.signups;

  it('is sent once, with what was checked and nothing else, and answered as the API did', async () => {
    const all = { mobile: '+1 281 234 4321', communications_opt_in: 'on', extra: 'secret' };
    const { status, body, answer } = await send(all);
    assert.deepEqual([status, body], [200, created]);
    assert.equal(answer.headers.get('access-control-allow-origin'), library);
    assert.equal(posts().length, 1);
    assert.equal(stored().length, 1);
    const { name, mobile, communications_opt_in } = stored()[0] ?? assert.fail();
    assert.deepEqual([name, mobile, communications_opt_in], ['Ada Löwe', '+12812344321', true]);
    const { body: sent } = world.upstream.api.requests.at(-1) ?? assert.fail();
    assert.doesNotMatch(sent, /secret/);
    assert.deepEqual(world.upstream.api.crashes, []);
  });

  it('is taken from pages of admitted sites only', async () => {
    const origins = [undefined, '', 'null', 'https://other.test', `${library}.other.test`];
    for (const origin of origins) {
      const { status } = await send({}, origin === undefined ? {} : { Origin: origin });
      assert.equal(status, 403, origin);
    }
    const open = createRelay({ upstream: world.upstream.url });
    const answer = await open.request('/api/signup/', {
      ...{ method: 'POST', body: JSON.stringify(ordinary), headers: { Origin: library } },
    });
    assert.equal(answer.status, 403);
    assert.equal(world.upstream.asked.length, 0);
  });

  it('is checked before anybody is asked', async () => {
    const { body } = await send({ email: 'nonsense', consent: false });
    assert.deepEqual(Object.keys((body as unknown as { errors: object }).errors), [
      'email',
      'consent',
    ]);
    assert.equal((await world.post('{')).status, 400);
    assert.equal((await world.post('')).status, 400);
    assert.equal((await send({ name: 'x'.repeat(129) })).status, 400);
    assert.equal((await world.post('x'.repeat(70_000))).status, 413);
    assert.equal(world.upstream.asked.length, 0);
  });

  const closed: readonly (readonly [string, number, string])[] = [
    ['a draft', 2, 'No matching learning circle exists'],
    ['a closed one', 3, 'This learning circle does not accept sign-ups'],
    ['one that is over', 4, 'This learning circle has ended'],
    ['one on its last day', 5, 'This learning circle has ended'],
    ['a full one', 6, 'This learning circle is full'],
    ['a deleted one', 9, 'No matching learning circle exists'],
    ['an unknown one', 99, 'No matching learning circle exists'],
  ];
  for (const [name, learning_circle, sentence] of closed) {
    it(`is refused for ${name}, which the live API would take`, async () => {
      const { status, body } = await send({ learning_circle });
      assert.deepEqual([status, body], [200, refused(sentence)]);
      assert.equal(posts().length, 0);
    });
  }

  it('needs an answer where a circle asks something', async () => {
    const { body } = await send({ learning_circle: 8 });
    const errors = { signup_questions: [{ custom_question: ['Field is required'] }] };
    assert.deepEqual(body, { status: 'error', errors });
    const signup_questions = { ...ordinary.signup_questions, custom_question: 'Yes' };
    assert.deepEqual((await send({ learning_circle: 8, signup_questions })).body, created);
  });

  it('looks at a circle as it is now, whatever is kept', async () => {
    const path = '/api/learningcircles/?id=1';
    await world.get(path);
    world.upstream.api.seed({ circles: [{ id: 1, signup_open: false }] });
    assert.match(JSON.stringify((await send()).body), /does not accept/);
  });

  it('makes what is kept of its circle old, and of no other', async () => {
    const [its, all, other] = ['?id=1', '', '?id=3'].map(
      (query) => `/api/learningcircles/${query}`,
    );
    for (const path of [its, all, other]) await world.get(path ?? '');
    await send();
    world.upstream.asked.length = 0;
    world.pass(1);
    for (const path of [its, all, other]) await world.get(path ?? '');
    assert.deepEqual(
      world.upstream.asked.map(({ url }) => url),
      [its, all],
    );
  });

  it('is one where the same is sent many times at once', async () => {
    world.upstream.api.delay = 20;
    const answers = await Promise.all(Array.from({ length: 20 }, () => send()));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    assert.equal(posts().length, 1);
    assert.deepEqual((await send()).body, created);
    assert.equal(posts().length, 1);
  });

  it('is one after the other where one address sends different things', async () => {
    let most = 0;
    let going = 0;
    world.upstream.misbehave = (request, response) => {
      response.setHeader('Content-Type', 'application/json');
      if (request.method === 'POST') {
        most = Math.max(most, (going += 1));
        setTimeout(() => response.end('{"status":"created"}'), 20);
        response.once('close', () => (going -= 1));
      } else {
        void world.upstream.api
          .fetch(`http://api.test${request.url ?? ''}`)
          .then(async (answer) => response.end(await answer.text()));
      }
    };
    const names = ['One', 'Two', 'Three'];
    const answers = await Promise.all(
      names.map((name, index) =>
        send({ name, email: index === 1 ? 'ADA@example.com' : 'ada@example.com' }),
      ),
    );
    assert.ok(answers.every(({ body }) => body.status === 'created'));
    assert.deepEqual([posts().length, most], [3, 1]);
  });

  it('gives the last seats to as many as there are', async () => {
    world.upstream.api.delay = 10;
    // The stand-in does not count who signs up, so this does.
    const count = setInterval(() => {
      const signup_count = stored().filter((each) => each.learning_circle === 7).length;
      world.upstream.api.seed({ circles: [{ id: 7, signup_limit: 2, signup_count }] });
    }, 1);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        send({ learning_circle: 7, email: `person-${String(index)}@example.com` }),
      ),
    );
    clearInterval(count);
    const words = answers.map(({ body }) => body.status).sort();
    assert.deepEqual(words, ['created', 'created', 'error', 'error', 'error', 'error']);
    assert.equal(stored().length, 2);
  });

  it('is what the API says where the API says no', async () => {
    const errors = { email: ['Not this one'] };
    world.upstream.api.fail({ on: '/api/signup/', json: { status: 'error', errors } });
    const { status, body } = await send();
    assert.deepEqual([status, body], [200, { status: 'error', errors }]);
  });

  it('is said to be unsent where it is certain, and nothing is sent', async () => {
    world.upstream.api.fail({ status: 500, times: 9 });
    const { status, answer } = await send();
    assert.equal(status, 503);
    assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal(posts().length, 0);
    assert.equal(stored().length, 0);
  });

  const unsure: readonly (readonly [string, object])[] = [
    ['a page of HTML by a 500', { status: 500 }],
    ['a page of HTML by a 200', { html: true }],
    ['an answer that is lost', { lost: true }],
    ['no answer', { silent: true }],
    ['another word', { json: { status: 'pending' } }],
    ['half an answer', { truncated: true }],
  ];
  for (const [name, failure] of unsure) {
    it(`is said to be unconfirmed after ${name}, and may be sent once more`, async () => {
      world.upstream.api.fail({ on: '/api/signup/', ...failure } as never);
      const { status, body } = await send();
      assert.equal(status, 504);
      assert.match(JSON.stringify(body), /"status":"error".*may be stored or not/);
      assert.equal(posts().length, 1);
      // It may have taken the last seat itself.
      world.upstream.api.seed({ circles: [{ id: 1, signup_limit: 1, signup_count: 1 }] });
      assert.deepEqual((await send()).body, created);
      assert.equal(stored().length, 1);
    });
  }

  it('is limited for one address, and not for a library full of people', async () => {
    // With the usual patience: two hundred at once take this machine a while.
    await world.upstream.close();
    world = await relayWorld({ circles }, { patience: {} });
    const statuses = [];
    for (let turn = 0; turn < 8; turn += 1) {
      statuses.push((await send({ name: `Name ${String(turn)}` })).status);
    }
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429, 429, 429]);
    const { answer } = await send({ name: 'Another' });
    assert.ok(Number(answer.headers.get('retry-after')) <= 120);
    world.pass(121);
    assert.equal((await send({ name: 'Another' })).status, 200);
    const people = await Promise.all(
      Array.from({ length: 100 }, (_, index) => send({ email: `p${String(index)}@example.com` })),
    );
    assert.deepEqual([...new Set(people.map(({ status }) => status))], [200]);
    const flood = await Promise.all(
      Array.from({ length: 100 }, (_, index) => send({ email: `q${String(index)}@example.com` })),
    );
    assert.ok(flood.some(({ status }) => status === 429));
  });

  it('leaves nothing of anybody in the log', async () => {
    await send();
    await send({ email: 'nonsense' });
    await send({}, { Origin: 'https://secret.test' });
    world.upstream.api.fail({ status: 500, on: '/api/signup/' });
    await send({ name: 'Another' });
    await until(() => world.lines.length >= 4);
    const text = JSON.stringify(world.lines);
    assert.doesNotMatch(text, /ada|example|nonsense|secret|Another|Learn/i);
    assert.deepEqual(
      world.lines.map(({ status, cache }) => `${String(status)} ${String(cache)}`),
      ['200 sent', '200 refused', '403 refused', '504 unconfirmed'],
    );
  });
});
