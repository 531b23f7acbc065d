import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createApp, openDatabase, startServer, writeCircles, type Database } from '../src/index.js';
import { describeForEveryDatabase } from './every-database.js';
import { circleIds, signupNow, signupWorld, wireSignup } from './signup-world.js';

const path = '/api/signup/';
const created = { status: 'created' };
const error = (errors: object) => ({ status: 'error', errors });
const refused = (sentence: string) => error({ learning_circle: [sentence] });

describeForEveryDatabase('signing up', (database) => {
  let count = 0;
  before(() => writeCircles(database(), signupWorld));

  async function send(change: object, options: { readonly now?: Date } = {}): Promise<unknown> {
    const app = createApp({ database: database(), now: () => options.now ?? signupNow });
    const body = JSON.stringify({ ...wireSignup, ...change });
    const answer = await app.request(path, { method: 'POST', body });
    assert.equal(answer.status, 200);
    return answer.json();
  }

  const rowsOf = (circle: number) =>
    database().selectFrom('signups').selectAll().where('circle_id', '=', circle).execute();
  const newAddress = () => `somebody-${String((count += 1))}@example.com`;

  it('stores every word, and when', async () => {
    const answers = { goals: 'g\n"', support: '😀', custom_question: 'Yes' };
    const all = { mobile: '+1 281 234 4321', communications_opt_in: true };
    const asking = { learning_circle: circleIds.asking, signup_questions: answers };
    assert.deepEqual(await send({ ...all, ...asking }), created);
    const [row, ...more] = await rowsOf(circleIds.asking);
    assert.ok(row !== undefined && more.length === 0);
    const { id: _id, created_at, ...words } = row;
    assert.equal(new Date(created_at).getTime(), signupNow.getTime());
    assert.deepEqual(words, {
      circle_id: circleIds.asking,
      name: 'Ada Löwe',
      email: 'ada@example.com',
      mobile: '+12812344321',
      goals: 'g\n"',
      support: '😀',
      answer: 'Yes',
      newsletter: true,
      updated_at: null,
    });
  });

  it('updates the row of an address, however it is written; a mobile number only if it is given', async () => {
    const email = newAddress();
    await send({ email, mobile: '+12812344321', communications_opt_in: true });
    const later = new Date(signupNow.getTime() + 60_000);
    const again = { email: email.toUpperCase(), name: 'Ada Second' };
    assert.deepEqual(await send(again, { now: later }), created);
    const rows = (await rowsOf(circleIds.open)).filter((row) => row.email === email);
    assert.equal(rows.length, 1);
    const [row] = rows;
    assert.deepEqual(
      [row?.name, row?.mobile, row?.newsletter],
      ['Ada Second', '+12812344321', false],
    );
    assert.equal(new Date(row?.updated_at ?? '').getTime(), later.getTime());
  });

  it('keeps the same address apart in two circles', async () => {
    const email = newAddress();
    for (const learning_circle of [circleIds.open, circleIds.membersOnly]) {
      assert.deepEqual(await send({ learning_circle, email }), created);
    }
  });

  const refusals: readonly (readonly [keyof typeof circleIds, string])[] = [
    ['draft', 'No matching learning circle exists'],
    ['deleted', 'No matching learning circle exists'],
    ['closed', 'This learning circle does not accept sign-ups'],
    ['ended', 'This learning circle has ended'],
    ['lastDay', 'This learning circle has ended'],
  ];
  for (const [kind, sentence] of refusals) {
    it(`is refused by a circle of the kind “${kind}”`, async () => {
      assert.deepEqual(await send({ learning_circle: circleIds[kind] }), refused(sentence));
      assert.deepEqual(await rowsOf(circleIds[kind]), []);
    });
  }

  it('is refused by circles that nobody knows', async () => {
    for (const learning_circle of [99, -1, 2 ** 31, 1e300, '99999999999']) {
      const answer = await send({ learning_circle });
      assert.deepEqual(answer, refused('No matching learning circle exists'));
    }
  });

  it('tells of an unknown circle together with the other errors, in the live order', async () => {
    for (const learning_circle of [99, circleIds.draft]) {
      const answer = JSON.stringify(await send({ learning_circle, name: '', consent: false }));
      const errors = {
        learning_circle: ['No matching learning circle exists'],
        name: ['Field is required'],
        consent: ['Consent is needed to sign up'],
      };
      assert.equal(answer, JSON.stringify(error(errors)));
    }
  });

  it('asks for the answer to the circle’s question once all else is right', async () => {
    const asking = { learning_circle: circleIds.asking, email: newAddress() };
    assert.deepEqual(await send({ ...asking, name: '' }), error({ name: ['Field is required'] }));
    assert.deepEqual(
      await send(asking),
      error({ signup_questions: [{ custom_question: ['Field is required'] }] }),
    );
  });

  it('accepts its own repetition when the circle is full, and nobody else’s words', async () => {
    const learning_circle = circleIds.oneSeat;
    const email = newAddress();
    const full = refused('This learning circle is full');
    assert.deepEqual(await send({ learning_circle, email }), created);
    assert.deepEqual(await send({ learning_circle, email: newAddress() }), full);
    assert.deepEqual(await send({ learning_circle, email }), created);
    assert.deepEqual(await send({ learning_circle, email, name: 'Somebody else' }), full);
    const [row, ...more] = await rowsOf(learning_circle);
    assert.deepEqual([row?.name, row?.updated_at, more], ['Ada Löwe', null, []]);
  });

  it('accepts its own repetition when the circle has ended', async () => {
    const email = newAddress();
    const now = new Date('2027-01-01T00:00:00Z');
    assert.deepEqual(await send({ email }), created);
    assert.deepEqual(await send({ email }, { now }), created);
    assert.deepEqual(
      await send({ email, name: 'Other' }, { now }),
      refused('This learning circle has ended'),
    );
  });

  it('is counted by the list', async () => {
    const app = createApp({ database: database(), now: () => signupNow });
    const answer = await app.request(`/api/learningcircles/?id=${String(circleIds.oneSeat)}`);
    const { items } = (await answer.json()) as { items: { signup_count: number }[] };
    assert.equal(items[0]?.signup_count, 1);
  });

  it('gives ten seats to ten of a hundred people who all send at once, and again', async () => {
    const learning_circle = circleIds.tenSeats;
    const people = Array.from({ length: 60 }, (_, person) => `p${String(person)}@example.com`);
    // Forty send twice, the second time in capitals.
    const emails = [...people, ...people.slice(0, 40).map((email) => email.toUpperCase())];
    const answers = await Promise.all(
      emails.map(async (email) => ({
        email: email.toLowerCase(),
        isCreated:
          ((await send({ learning_circle, email })) as { status: string }).status === 'created',
      })),
    );
    const promised = new Set(answers.filter((each) => each.isCreated).map(({ email }) => email));
    const stored = (await rowsOf(learning_circle)).map((row) => row.email?.toLowerCase());
    assert.equal(stored.length, 10);
    assert.deepEqual(stored.toSorted(), [...promised].sort());
    const again = await Promise.all([...promised].map((email) => send({ learning_circle, email })));
    assert.deepEqual(new Set(again.map((each) => JSON.stringify(each))).size, 1);
    assert.equal((await rowsOf(learning_circle)).length, 10);
  });

  it('keeps one row, of one of them, when one address sends fifty things at once', async () => {
    const email = newAddress();
    const names = Array.from({ length: 50 }, (_, index) => `Name ${String(index)}`);
    const answers = await Promise.all(names.map((name) => send({ email, name })));
    assert.ok(answers.every((answer) => (answer as typeof created).status === 'created'));
    const rows = (await rowsOf(circleIds.open)).filter((row) => row.email === email);
    assert.equal(rows.length, 1);
    assert.ok(names.includes(rows[0]?.name ?? ''));
  });
});

describe('the address for sign-ups', () => {
  const lines: string[] = [];
  const refusing = {
    transaction() {
      throw Object.assign(new Error('disk is full: ada@example.com'), { code: '53100' });
    },
  } as unknown as Database;
  const app = createApp({ database: refusing, log: (line) => void lines.push(line) });
  const post = (body: string, search = '') => app.request(path + search, { method: 'POST', body });

  it('claims nothing when the database does not store, and logs nobody’s words', async () => {
    const answer = await post(JSON.stringify(wireSignup));
    assert.equal(answer.status, 500);
    assert.equal(((await answer.json()) as typeof created).status, 'error');
    assert.deepEqual(lines, [
      'POST /api/signup/ failed: SignupNotStored: the database refused, code 53100',
    ]);
  });

  it('is for POST, and ends with a slash', async () => {
    const got = await app.request(path);
    assert.deepEqual([got.status, got.headers.get('allow')], [405, 'POST, OPTIONS']);
    const bare = await app.request('/api/signup?callback=a', { method: 'POST', body: '{}' });
    assert.deepEqual([bare.status, bare.headers.get('location')], [301, '/api/signup/?callback=a']);
  });

  it('answers scripts to plain names only, before anything is stored', async () => {
    assert.match(
      await (await post('{}', '?callback=cb')).text(),
      /^cb\(\{"status":"error".*\}\);$/,
    );
    const answer = await post(JSON.stringify(wireSignup), '?callback=alert(1)');
    assert.equal(answer.status, 400);
  });

  it('lets nobody keep an answer', async () => {
    for (const body of ['{}', '{']) {
      const { headers } = await post(body);
      assert.deepEqual([headers.get('cache-control'), headers.get('etag')], ['no-store', null]);
    }
  });
});

describe('a body that is too large', () => {
  it('is refused with 413, whether its size is said or not, and the server goes on', async () => {
    const database = await openDatabase({ kind: 'memory' });
    const server = await startServer({ database, port: 0 });
    const send = (body: BodyInit, more: object = {}) =>
      fetch(server.url + path, { method: 'POST', body, ...more });
    const text = 'x'.repeat(100_000);
    const pieces = new Blob([text]).stream();
    for (const answer of [await send(text), await send(pieces, { duplex: 'half' })]) {
      assert.equal(answer.status, 413);
      assert.equal(((await answer.json()) as typeof created).status, 'error');
    }
    assert.equal((await send('{}')).status, 200);
    await server.close();
    await database.destroy();
  });
});
