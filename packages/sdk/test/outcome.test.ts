import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, type ApiErrorKind, type Drift } from '@circlet/sdk';
import { wireCircle, wireList } from '../../../test/stand-in/wire.js';
import { clientOf } from './stand-in.js';

const html = (status: number) =>
  new Response('<!DOCTYPE html><h1>Server Error</h1>', {
    status,
    headers: { 'Content-Type': 'text/html' },
  });
const refusal = (errors: unknown, status = 200) =>
  Response.json({ status: 'error', errors }, { status });

async function failure(answer: () => Response | Promise<Response>): Promise<ApiError> {
  const { client } = clientOf(answer);
  try {
    await client.circles.list();
  } catch (error) {
    assert.ok(error instanceof ApiError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'the call did not fail' });
}

const kinds: readonly [string, () => Response, ApiErrorKind][] = [
  ['a page of HTML with 200', () => html(200), 'contract'],
  ['half a JSON', () => new Response('{"count": 3, "items": [{"id"'), 'contract'],
  ['nothing', () => new Response(''), 'contract'],
  ['JSON without a list', () => Response.json({ hello: 'world' }), 'contract'],
  ['null', () => Response.json(null), 'contract'],
  ['a list that is no list', () => Response.json(wireList([], { items: 'none' })), 'contract'],
  ['a crash', () => html(500), 'unavailable'],
  [
    'a refusal that looks like a success',
    () => refusal({ limit: ['Not a valid integer'] }),
    'rejected',
  ],
  ['a refusal with 400', () => refusal({ limit: ['Not a valid integer'] }, 400), 'rejected'],
  ['a forbidden page', () => html(403), 'rejected'],
  ['a missing page', () => html(404), 'notfound'],
];

for (const [what, answer, kind] of kinds) {
  test(`takes ${what} for ${kind}`, async () => {
    const error = await failure(answer);
    assert.deepEqual([error.kind, error.operation], [kind, 'circles.list']);
    assert.match(error.message, /^[A-Z].+\.$/s);
  });
}

test('tells refusals under the names of our input, whatever their shape', async () => {
  const errors = { team_id: ['Not a valid integer'], nested: [{ goals: ['Field is required'] }] };
  const { fields } = await failure(() => refusal(errors));
  assert.deepEqual(fields, { team: ['Not a valid integer'], goals: ['Field is required'] });
  const plain = await failure(() => refusal('101'));
  assert.deepEqual([plain.fields, plain.message.includes('101')], [{}, true]);
});

test('passes on how long the API asks to wait', async () => {
  const busy = () => new Response('', { status: 429, headers: { 'Retry-After': '1' } });
  const error = await failure(busy);
  assert.deepEqual([error.kind, error.retryAfter, error.retryable], ['unavailable', 1, true]);
});

test('tries a crashed read again', async () => {
  let calls = 0;
  const { client } = clientOf(() => (++calls === 1 ? html(502) : Response.json(wireList([]))));
  await client.circles.list();
  assert.equal(calls, 2);
});

test('calls a request without an answer offline', async () => {
  const error = await failure(() => Promise.reject(new TypeError('fetch failed')));
  assert.equal(error.kind, 'offline');
});

test('stops at the caller’s signal and says so', async () => {
  const controller = new AbortController();
  const { client } = clientOf(
    (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        controller.abort();
      }),
  );
  const call = client.circles.list({}, { signal: controller.signal });
  await assert.rejects(call, { name: 'ApiError', kind: 'aborted' });
});

test('sends nothing for a signal that was aborted before', async () => {
  const { client } = clientOf(() => Response.json(wireList([])));
  const call = client.circles.list({}, { signal: AbortSignal.abort() });
  await assert.rejects(call, { name: 'ApiError', kind: 'aborted' });
});

test('keeps the good items of a list and reports the broken ones without values', async () => {
  const drifts: Drift[] = [];
  const items = [
    wireCircle({ id: 1 }),
    wireCircle({ id: 'two', name: 'secret' }),
    wireCircle({ id: 3, course: null }),
    null,
    wireCircle({ id: 5, start_date: 'soon' }),
    wireCircle({ id: 6, url: 'javascript:alert(1)' }),
    wireCircle({
      id: 7,
      latitude: 39.8,
      facilitators: ['Ana', 5],
      tags: ['new'],
      status: 'paused',
    }),
  ];
  const { client } = clientOf(() => Response.json(wireList(items)), {
    onDrift: (drift) => drifts.push(drift),
  });
  const page = await client.circles.list();
  assert.deepEqual(
    page.items.map(({ id }) => id),
    [1, 7],
  );
  const [, odd] = page.items;
  assert.deepEqual([odd?.state, odd?.facilitators, odd?.place.coordinates], ['paused', [], null]);
  const paths = new Set(drifts.map(({ path }) => path));
  for (const path of [
    'items[].id',
    'items[].latitude',
    'items[].status',
    'items[].url',
    'items[]',
  ]) {
    assert.ok(paths.has(path), `${path} not among ${[...paths].join(' ')}`);
  }
  assert.doesNotMatch(JSON.stringify(drifts), /secret|paused|javascript/);
});

test('survives a listener for drift that throws', async () => {
  const { client } = clientOf(() => Response.json(wireList([wireCircle({ city: 5 })])), {
    onDrift: () => {
      throw new Error('mine');
    },
  });
  assert.equal((await client.circles.list()).items.length, 1);
});
