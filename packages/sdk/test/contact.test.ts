import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ApiError, ContactInput } from '@circlet/sdk';
import { clientOf } from './stand-in.js';

const message: ContactInput = {
  name: ' Zoë ',
  email: 'zoe@example.org',
  message: 'Hello',
  source: '/contact/',
  organisation: '',
  captchaToken: 'ok',
};

const failure = (answer: () => Response | Promise<Response>, input = message) => {
  const { client, asked } = clientOf(answer);
  return client.contact.send(input).then(
    () => assert.fail('it was sent'),
    (error: unknown) => ({ error: error as ApiError, asked }),
  );
};

describe('a message', () => {
  test('is sent once, trimmed, and without what is empty', async () => {
    let sent: unknown;
    const { client, asked } = clientOf(async (_, request) => {
      sent = await request.json();
      return Response.json({ status: 'sent' });
    });
    assert.deepEqual(await client.contact.send(message), { isSent: true });
    assert.deepEqual(sent, {
      name: 'Zoë',
      email: 'zoe@example.org',
      content: 'Hello',
      source: '/contact/',
      g_recaptcha_response: 'ok',
    });
    assert.deepEqual([asked.length, asked[0]?.pathname], [1, '/api/contact/']);
  });

  for (const [wrong, fields] of [
    [{ name: ' ' }, ['name']],
    [{ name: 'x'.repeat(256) }, ['name']],
    [{ email: 'nope' }, ['email']],
    [{ message: '' }, ['message']],
    [{ message: '\0' }, ['message']],
    [{ source: undefined }, ['source']],
    [{ organisation: 4 }, ['organisation']],
    [{ name: null, email: null }, ['name', 'email']],
  ] as const) {
    test(`with ${JSON.stringify(wrong).slice(0, 40)} is not sent`, async () => {
      const { error, asked } = await failure(() => Response.json({}), {
        ...message,
        ...wrong,
      } as never);
      assert.equal(error.kind, 'rejected');
      assert.deepEqual(Object.keys(error.fields), fields);
      assert.equal(asked.length, 0);
    });
  }

  test('that is no object at all is not sent', async () => {
    const { error } = await failure(() => Response.json({}), null as never);
    assert.equal(error.kind, 'rejected');
  });

  test('without a valid answer of reCAPTCHA is refused by the name of that input', async () => {
    const { error } = await failure(() =>
      Response.json({ status: 'error', errors: '1011010010010010111' }),
    );
    assert.equal(error.kind, 'rejected');
    assert.deepEqual(Object.keys(error.fields), ['captchaToken']);
  });

  for (const [what, answer, kind] of [
    ['a crash', () => new Response('<h1>', { status: 500 }), 'unavailable'],
    ['something else', () => Response.json({ status: 'queued' }), 'unconfirmed'],
    ['a lost connection', () => Promise.reject(new TypeError('fetch failed')), 'unconfirmed'],
  ] as const) {
    test(`that ${what} answers may have arrived`, async () => {
      const { error, asked } = await failure(answer);
      assert.equal(error.kind, kind);
      assert.match(error.message, /may have been passed on/);
      assert.equal(asked.length, 1);
    });
  }
});
