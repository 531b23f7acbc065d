import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, type ApiErrorKind, type Drift, type SignupInput } from '@circlet/sdk';
import { operations } from '@circlet/contract';
import { clientOf } from './stand-in.js';

const input: SignupInput = {
  circle: 5,
  name: 'Ada Löwe',
  email: 'ada@example.org',
  goals: 'Learn',
  support: 'Listen',
  consent: true,
};

const created = () => Response.json({ status: 'created' });
const refusal = (errors: unknown) => Response.json({ status: 'error', errors });

async function sent(signup: SignupInput): Promise<unknown> {
  let body: unknown;
  const { client } = clientOf(async (_, request) => {
    body = await request.json();
    return created();
  });
  await client.signups.create(signup);
  return body;
}

async function failure(answer: () => Response | Promise<Response>): Promise<ApiError> {
  const { client, asked } = clientOf(answer);
  try {
    await client.signups.create(input);
  } catch (error) {
    assert.ok(error instanceof ApiError, String(error));
    assert.deepEqual([error.operation, asked.length], ['signups.create', 1]);
    return error;
  }
  throw new assert.AssertionError({ message: 'the call did not fail' });
}

test('sends one POST and gives a frozen receipt of no more than was answered', async () => {
  const methods: string[] = [];
  const { client, asked } = clientOf((_, { method }) => {
    methods.push(method);
    return created();
  });
  const receipt = await client.signups.create(input);
  assert.deepEqual(receipt, { circle: 5 });
  assert.ok(Object.isFrozen(receipt));
  assert.deepEqual(methods, ['POST']);
  assert.deepEqual(asked.map(String), ['https://api.example.org/api/signup/']);
});

test('writes a signup as the API wants it', async () => {
  assert.deepEqual(await sent(input), {
    learning_circle: 5,
    name: 'Ada Löwe',
    email: 'ada@example.org',
    signup_questions: { goals: 'Learn', support: 'Listen' },
    consent: true,
    communications_opt_in: false,
  });
  const full = {
    ...input,
    name: ' Ada ',
    email: 'ada@example.org ',
    goals: '\nLearn',
    answer: ' Yes ',
    mobile: ' +1\u00a0281 234 4321 ',
    newsletter: true,
  };
  assert.deepEqual(await sent(full), {
    learning_circle: 5,
    name: 'Ada',
    email: 'ada@example.org',
    signup_questions: { goals: 'Learn', support: 'Listen', custom_question: 'Yes' },
    mobile: '+12812344321',
    consent: true,
    communications_opt_in: true,
  });
});

test('sends nothing that is not in the contract', async () => {
  const signup = { ...input, answer: 'Yes', mobile: '+12812344321', foo: 'bar' };
  const parsed = operations.createSignup.body.safeParse(await sent(signup));
  assert.ok(parsed.success, String(parsed.error));
});

test('does not send what was typed and emptied again', async () => {
  const body = (await sent({ ...input, mobile: ' \u00a0', answer: ' ' })) as object;
  assert.deepEqual(body, await sent(input));
});

test('refuses before sending, in sentences under the names of the input', async () => {
  const { client, asked } = clientOf(created);
  const call = client.signups.create({ ...input, name: ' ', email: 'ada', consent: false });
  await assert.rejects(call, {
    kind: 'rejected',
    operation: 'signups.create',
    fields: {
      name: ['is required'],
      email: ['must be an e-mail address'],
      consent: ['must be true'],
    },
    message: 'Not sent: name is required; email must be an e-mail address; consent must be true.',
  });
  assert.equal(asked.length, 0);
});

const required = ['Field is required'];

const refusals: readonly [string, unknown, Record<string, readonly string[]>][] = [
  [
    'several fields at once',
    {
      learning_circle: ['No matching learning circle exists'],
      communications_opt_in: ['Not a boolean value'],
      mobile: ['Not a valid phone number'],
    },
    {
      circle: ['No matching learning circle exists'],
      newsletter: ['Not a boolean value'],
      mobile: ['Not a valid phone number'],
    },
  ],
  [
    'questions one by one',
    { signup_questions: [{ goals: required, custom_question: required }] },
    { goals: required, answer: required },
  ],
  [
    'questions without the list around them',
    { signup_questions: { goals: required } },
    { goals: required },
  ],
  ['all questions as one', { signup_questions: required }, { goals: required, support: required }],
  [
    'a message that is no list',
    { email: 'Invalid email address' },
    { email: ['Invalid email address'] },
  ],
  [
    'a field that nobody knows',
    { __proto__x: ['a'], constructor: ['b'], toString: ['c'] },
    { __proto__x: ['a'], constructor: ['b'], toString: ['c'] },
  ],
  ['one plain text', 'no', {}],
  ['a list of text', ['no', 'nor so'], {}],
  ['nothing', null, {}],
];

for (const [what, errors, fields] of refusals) {
  test(`tells a refusal of ${what}`, async () => {
    const error = await failure(() => refusal(errors));
    assert.equal(error.kind, 'rejected');
    assert.deepEqual({ ...error.fields }, fields);
    if (typeof errors === 'string') assert.match(error.message, /: no\. Check the input\.$/);
    if (Array.isArray(errors)) assert.match(error.message, /: no; nor so\. Check the input\.$/);
  });
}

test('tells a refusal of a field with a name that objects have of their own', async () => {
  const text = '{"status":"error","errors":{"__proto__":["a"]}}';
  const error = await failure(() => new Response(text));
  assert.deepEqual(Object.entries(error.fields), [['__proto__', ['a']]]);
});

const html = (status: number) => new Response('<!DOCTYPE html><h1>Page</h1>', { status });

const ends: readonly [string, () => Response | Promise<Response>, ApiErrorKind][] = [
  ['a page of HTML', () => html(200), 'unconfirmed'],
  ['a script', () => new Response('cb({"status": "created"});'), 'unconfirmed'],
  ['nothing', () => new Response(''), 'unconfirmed'],
  ['no content', () => new Response(null, { status: 204 }), 'unconfirmed'],
  ['half an answer', () => new Response('{"status": "crea'), 'unconfirmed'],
  ['null', () => Response.json(null), 'unconfirmed'],
  ['a list', () => Response.json(['created']), 'unconfirmed'],
  ['another word', () => Response.json({ status: 'pending' }), 'unconfirmed'],
  ['a list of circles', () => Response.json({ count: 0, items: [] }), 'unconfirmed'],
  ['a redirect', () => new Response('', { status: 301 }), 'unconfirmed'],
  [
    'a redirect with a body',
    () => Response.json({ status: 'created' }, { status: 302 }),
    'unconfirmed',
  ],
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed')), 'unconfirmed'],
  ['a crash', () => html(500), 'unavailable'],
  [
    'a crash in the envelope',
    () => Response.json({ status: 'error', errors: {} }, { status: 500 }),
    'unavailable',
  ],
  ['a proxy that gave up', () => html(504), 'unavailable'],
  ['a limit of requests', () => html(429), 'unavailable'],
  ['a missing page', () => html(404), 'notfound'],
  ['another method', () => html(405), 'rejected'],
  ['a forbidden page', () => html(403), 'rejected'],
];

for (const [what, answer, kind] of ends) {
  test(`takes ${what} for ${kind}, and says that a repeat is safe where it may be stored`, async () => {
    const error = await failure(answer);
    assert.equal(error.kind, kind);
    const mayBeStored = kind === 'unconfirmed' || kind === 'unavailable';
    assert.equal(/may be stored.* same e-mail is safe/.test(error.message), mayBeStored);
  });
}

test('passes on how long the API asks to wait', async () => {
  const busy = () => new Response('', { status: 503, headers: { 'Retry-After': '7' } });
  assert.equal((await failure(busy)).retryAfter, 7);
});

test('believes "created" beside a key that is new, and reports it', async () => {
  const drifts: Drift[] = [];
  const { client } = clientOf(() => Response.json({ status: 'created', id: 'secret' }), {
    onDrift: (drift) => drifts.push(drift),
  });
  assert.deepEqual(await client.signups.create(input), { circle: 5 });
  assert.deepEqual(drifts, [{ operation: 'signups.create', path: '', expected: 'no id' }]);
});

test('sends nothing for a signal that was aborted before', async () => {
  const { client, asked } = clientOf(created);
  const call = client.signups.create(input, { signal: AbortSignal.abort() });
  await assert.rejects(call, { kind: 'aborted', operation: 'signups.create' });
  assert.equal(asked.length, 0);
});

test('keeps what was typed out of its errors', async () => {
  const secret = 'Zyxwvut';
  const typed = {
    ...input,
    name: secret,
    goals: secret,
    support: secret,
    email: `${secret}@example.org`,
  };
  for (const answer of [
    () => html(500),
    () => html(200),
    () => Promise.reject(new TypeError('x')),
  ]) {
    const { client } = clientOf(answer);
    const error = await client.signups.create(typed).catch((reason: unknown) => reason as ApiError);
    assert.ok(error instanceof ApiError);
    assert.doesNotMatch(
      `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)}`,
      /Zyxwvut/,
    );
  }
});
