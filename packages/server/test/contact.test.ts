import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createApp, type CaptchaCheck, type Database } from '../src/index.js';
import { describeForEveryDatabase } from './every-database.js';

const path = '/api/contact/';
const now = new Date('2026-11-22T12:00:00Z');
const message = { email: 'ada@example.com', name: 'Ada', content: 'Hello', source: '/contact/' };
const json = { 'Content-Type': 'application/json' };

describeForEveryDatabase('messages to the operator', (database) => {
  const appWith = (checkCaptcha?: CaptchaCheck) =>
    createApp({ database: database(), now: () => now, checkCaptcha });
  const send = async (change: object, app = appWith()) =>
    app.request(path, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ ...message, ...change }),
    });
  const stored = () =>
    database().selectFrom('contact_messages').selectAll().orderBy('id').execute();
  const nothingIsStoredBy = async (sending: () => Promise<void>) => {
    const before = (await stored()).length;
    await sending();
    assert.equal((await stored()).length, before);
  };

  it('are stored word for word, and when; white space around them is dropped', async () => {
    const answer = await send({ content: ' 😀\n"ü" ', organization: 'A library', source: 'x' });
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), '{"status":"sent"}');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const { id: _id, received_at, ...words } = (await stored()).at(-1) ?? assert.fail('nothing');
    assert.equal(new Date(received_at).getTime(), now.getTime());
    assert.deepEqual(words, {
      ...{ name: 'Ada', email: 'ada@example.com', content: '😀\n"ü"' },
      ...{ source: 'x', organization: 'A library' },
    });
  });

  it('may come as a form, where an empty organisation is none', async () => {
    const fields = new URLSearchParams({ ...message, name: 'By form', organization: '' });
    const form = new FormData();
    for (const [name, value] of fields) form.set(name, value);
    for (const body of [fields, form]) {
      const answer = await appWith().request(path, { method: 'POST', body });
      assert.equal(answer.status, 200);
      const row = (await stored()).at(-1);
      assert.deepEqual([row?.name, row?.organization], ['By form', null]);
    }
  });

  it('send nobody on to another site', async () => {
    const answer = await appWith().request(`${path}?next=https://elsewhere.example/`, {
      method: 'POST',
      body: new URLSearchParams(message),
    });
    assert.deepEqual([answer.status, answer.headers.get('location')], [200, null]);
  });

  const half = '\ud800';
  const refusals: readonly (readonly [string, object, object])[] = [
    [
      'no fields',
      Object.fromEntries(Object.keys(message).map((name) => [name, undefined])),
      {
        email: ['This field is required.'],
        name: ['This field is required.'],
        content: ['This field is required.'],
        source: ['This field is required.'],
      },
    ],
    [
      'null',
      { name: null, organization: null },
      {
        name: ['This field may not be null.'],
        organization: ['This field may not be null.'],
      },
    ],
    [
      'blanks',
      { content: ' \n', organization: '' },
      {
        content: ['This field may not be blank.'],
        organization: ['This field may not be blank.'],
      },
    ],
    [
      'what is no text',
      { name: true, content: ['a'], source: {} },
      {
        name: ['Not a valid string.'],
        content: ['Not a valid string.'],
        source: ['Not a valid string.'],
      },
    ],
    ['what is no address', { email: 'nope' }, { email: ['Enter a valid email address.'] }],
    [
      '256 characters',
      { name: '😀'.repeat(256) },
      {
        name: ['Ensure this field has no more than 255 characters.'],
      },
    ],
    [
      'NUL and half a character',
      { content: `\0${half}a` },
      {
        content: [
          'Null characters are not allowed.',
          'Surrogate characters are not allowed: U+D800.',
        ],
      },
    ],
  ];
  for (const [what, change, errors] of refusals) {
    it(`are refused for ${what}, in the framework’s words`, () =>
      nothingIsStoredBy(async () => {
        const answer = await send(change);
        assert.equal(answer.status, 400);
        assert.deepEqual(await answer.json(), errors);
      }));
  }

  it('may be as long as 255 characters where that is the limit, and numbers are text', async () => {
    assert.equal((await send({ name: '😀'.repeat(255), content: 12 })).status, 200);
    assert.equal((await stored()).at(-1)?.content, '12');
  });

  const bodies: readonly (readonly [string, string, number, RegExp])[] = [
    ['{x', 'application/json', 400, /^\{"detail":"JSON parse error - /],
    [
      '[]',
      'application/json',
      400,
      /^\{"non_field_errors":\["Invalid data. Expected a dictionary, but got list."\]\}$/,
    ],
    [
      'null',
      'application/json; charset=utf-8',
      400,
      /^\{"non_field_errors":\["No data provided"\]\}$/,
    ],
    ['', 'text/plain', 400, /^\{"email":\["This field is required."\]/],
    [
      '{}',
      'text/plain',
      415,
      /^\{"detail":"Unsupported media type \\"text\/plain\\" in request."\}$/,
    ],
    ['{}', 'multipart/form-data', 400, /^\{"detail":"Multipart form parse error - /],
  ];
  for (const [body, type, status, text] of bodies) {
    it(`are answered with ${String(status)} for “${body}” as ${type}`, () =>
      nothingIsStoredBy(async () => {
        const headers = { 'Content-Type': type };
        const answer = await appWith().request(path, { method: 'POST', headers, body });
        assert.equal(answer.status, status);
        assert.match(await answer.text(), text);
      }));
  }

  it('are not larger than 64 kB, and only posted', () =>
    nothingIsStoredBy(async () => {
      assert.equal((await send({ content: 'a'.repeat(70_000) })).status, 413);
      const get = await appWith().request(path);
      assert.deepEqual([get.status, get.headers.get('allow')], [405, 'POST, OPTIONS']);
      assert.equal(await get.text(), '{"detail":"Method \\"GET\\" not allowed."}');
    }));

  it('can be judged by a captcha, whose refusal is the live API’s', async () => {
    const app = appWith((token) => token === 'ok');
    await nothingIsStoredBy(async () => {
      for (const change of [{}, { g_recaptcha_response: 'bad' }]) {
        const answer = await send(change, app);
        assert.equal(answer.status, 200);
        assert.deepEqual(await answer.json(), { status: 'error', errors: '1011010010010010111' });
      }
      assert.equal((await send({ email: 'nope' }, app)).status, 400);
    });
    assert.equal((await send({ g_recaptcha_response: 'ok' }, app)).status, 200);
  });

  it('are not quoted in the log when they cannot be stored', async () => {
    const lines: string[] = [];
    const broken = {
      insertInto() {
        throw Object.assign(new Error(`Key (email)=(${message.email})`), { code: '23505' });
      },
    } as unknown as Database;
    const app = createApp({ database: broken, log: (line) => void lines.push(line) });
    assert.equal((await send({}, app)).status, 500);
    assert.deepEqual(lines, [
      'POST /api/contact/ failed: MessageNotStored: the database refused, code 23505',
    ]);
  });
});
