import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '@circlet/sdk';
import { clientOf } from './stand-in.js';

const required = ['This field is required.'];

type Refusal = readonly [
  what: string,
  status: number,
  json: unknown,
  fields: Record<string, readonly string[]>,
  said?: string,
];

const refusals: readonly Refusal[] = [
  ['an envelope', 200, { status: 'error', errors: { limit: required } }, { pageSize: required }],
  [
    'an envelope with an object inside a list',
    200,
    { status: 'error', errors: { nested: [{ limit: required }, { team_id: ['no'] }] } },
    { pageSize: required, team: ['no'] },
  ],
  ['an envelope with one text', 200, { status: 'error', errors: '1011010' }, {}, '1011010'],
  ['an envelope without errors', 200, { status: 'error' }, {}, 'without a reason'],
  [
    'an envelope with 400',
    400,
    { status: 'error', errors: { limit: required } },
    { pageSize: required },
  ],
  [
    'fields of the framework',
    400,
    { email: required, limit: ['no'] },
    { email: required, pageSize: ['no'] },
  ],
  ['the framework as a whole', 400, { non_field_errors: ['Not together.'] }, {}, 'Not together.'],
  ['a detail', 403, { detail: 'Authentication credentials were not provided.' }, {}, 'credentials'],
  ['a wrong method', 405, { detail: 'Method "GET" not allowed.' }, {}, 'not allowed'],
  [
    'an answer that cannot be had',
    406,
    { detail: 'Could not satisfy the request.' },
    {},
    'satisfy',
  ],
  ['a wrong type', 415, { detail: 'Unsupported media type "text/plain".' }, {}, 'text/plain'],
  ['a list of text', 400, ['No.', 'Nor so.'], {}, 'No.; Nor so.'],
  ['the text of a gateway', 403, { message: 'Forbidden' }, {}, 'Forbidden'],
  [
    'a problem',
    422,
    {
      type: 'about:blank',
      title: 'Unprocessable',
      detail: 'Too far away.',
      status: 422,
      instance: '/x',
    },
    {},
    'Too far away.',
  ],
  [
    'a problem with a title only',
    400,
    { title: 'Bad request', status: 400, trace: 'abc' },
    {},
    'Bad request',
  ],
  [
    'a problem with errors by field',
    400,
    { title: 'Bad request', errors: { limit: required, city: 'Unknown.' } },
    { pageSize: required, city: ['Unknown.'] },
    'Bad request',
  ],
  [
    'a problem with a list of pointers',
    400,
    {
      title: 'Bad request',
      errors: [{ detail: 'Too far.', pointer: '#/near/distance' }, { detail: 'No.' }, 'Nor so.'],
    },
    { near: ['Too far.'] },
    'Bad request; No.; Nor so.',
  ],
];

async function failure(answer: () => Response): Promise<ApiError> {
  const error = await clientOf(answer)
    .client.circles.list()
    .then(() => assert.fail('the call did not fail'))
    .catch((error: unknown) => error);
  assert.ok(error instanceof ApiError, String(error));
  return error;
}

for (const [what, status, json, fields, said] of refusals) {
  test(`reads the reasons in ${what} (HTTP ${status})`, async () => {
    const error = await failure(() => Response.json(json, { status }));
    assert.deepEqual([error.kind, error.fields], ['rejected', fields]);
    if (said) assert.ok(error.message.includes(said), error.message);
    for (const why of Object.values(fields).flat()) assert.ok(error.message.includes(why));
  });
}

test('quotes only the beginning of a reason without an end', async () => {
  const detail = 'no '.repeat(100_000);
  const error = await failure(() => Response.json({ detail }, { status: 400 }));
  assert.ok(error.message.length < 1_000);
});

for (const [what, depth] of [
  ['a few lists', 5],
  ['more lists than the stack has room for', 100_000],
] as const) {
  test(`finds a reason inside ${what}`, async () => {
    const errors = `${'['.repeat(depth)}"deep"${']'.repeat(depth)}`;
    const body = `{"status": "error", "errors": ${errors}}`;
    const error = await failure(() => new Response(body));
    assert.equal(error.kind, 'rejected');
    assert.match(error.message, /: deep\./);
  });
}

for (const [what, answer, said] of [
  ['an empty answer', () => new Response(null, { status: 204 }), /nothing \(HTTP 204\)/],
  ['spaces', () => new Response(' \n'), /nothing \(HTTP 200\)/],
  ['a page of HTML', () => new Response('\n<!DOCTYPE html>'), /a page of HTML/],
  ['half an answer', () => new Response('{"items": [{"id'), /something that is not JSON/],
  [
    'a redirect to nowhere',
    () => new Response('', { status: 302 }),
    /another address \(HTTP 302\)/,
  ],
] as const) {
  test(`says that it got ${what}`, async () => {
    const error = await failure(answer);
    assert.equal(error.kind, 'contract');
    assert.match(error.message, said);
  });
}

test('takes JSON for JSON whatever it is called', async () => {
  for (const type of ['text/html', 'text/plain', 'application/octet-stream', '']) {
    const headers = { 'Content-Type': type };
    const { client } = clientOf(() => new Response('{"count":0,"items":[]}', { headers }));
    assert.deepEqual((await client.circles.list()).items, []);
  }
});

test('takes a page of HTML for no JSON though it is called so', async () => {
  const headers = { 'Content-Type': 'application/json' };
  const error = await failure(() => new Response('<html></html>', { headers }));
  assert.equal(error.kind, 'contract');
});
