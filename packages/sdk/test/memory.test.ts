import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { isSuccess } from '../src/outcome.js';
import { memoryLimits, remembering } from '../src/transports/memory.js';
import type { WireRequest, WireResponse } from '../src/transports/transport.js';

const list = '{"items":[]}';

/** A transport that remembers, over one that counts and answers as told. */
function counting(answer: (url: string) => Partial<WireResponse>) {
  const sent: string[] = [];
  const transport = remembering((request) => {
    sent.push(request.url);
    const ordinary = { status: 200, retryAfter: undefined, body: list, freshFor: 900 };
    return Promise.resolve({ ...ordinary, ...answer(request.url) });
  }, isSuccess);
  const get = (url: string, more: Partial<WireRequest> = {}): Promise<WireResponse> =>
    transport({ method: 'GET', url, operation: 'circles.list', signal: undefined, ...more });
  return { get, sent };
}

test('gives an answer again as long as it is fresh, and not longer', async () => {
  mock.timers.enable({ apis: ['Date'], now: 0 });
  try {
    const { get, sent } = counting(() => ({}));
    await get('/?limit=1');
    mock.timers.setTime(899_999);
    assert.equal((await get('/?limit=1')).body, list);
    assert.equal(sent.length, 1);
    mock.timers.setTime(900_000);
    await get('/?limit=1');
    assert.equal(sent.length, 2);
  } finally {
    mock.timers.reset();
  }
});

for (const [what, answer] of [
  ['may not be kept', { freshFor: 0 }],
  ['refuses with 200', { body: '{"status": "error", "errors": {"limit": ["no"]}}' }],
  ['is no JSON', { body: '<h1>Welcome</h1>' }],
  ['is half a JSON', { body: '{"items": [' }],
  ['is empty', { body: '' }],
  ['is a crash', { status: 500 }],
  ['knows nothing', { status: 404 }],
  ['is longer than all that may be kept', { body: `"${'x'.repeat(memoryLimits.characters)}"` }],
] as const) {
  test(`does not keep what ${what}`, async () => {
    const { get, sent } = counting(() => answer);
    await get('/');
    await get('/');
    assert.equal(sent.length, 2);
  });
}

test('asks past what it keeps, and keeps the new answer instead', async () => {
  let count = 0;
  const { get, sent } = counting(() => ({ body: `{"count":${++count},"items":[]}` }));
  await get('/?limit=1');
  await get('/?limit=1&_=1795521600000');
  assert.match((await get('/?limit=1')).body, /"count":2/);
  assert.equal(sent.length, 2);
  await get('/topics/?_=1795521600000');
  await get('/topics/');
  assert.equal(sent.length, 3);
});

test('forgets an answer once the API does not let it be kept any more', async () => {
  let freshFor = 900;
  const { get, sent } = counting(() => ({ freshFor }));
  await get('/?limit=1');
  freshFor = 0;
  await get('/?limit=1&_=1');
  await get('/?limit=1');
  assert.equal(sent.length, 3);
});

test('forgets everything when something is sent', async () => {
  const { get, sent } = counting(() => ({}));
  await get('/?limit=1');
  await get('/signup/', { method: 'POST', body: '{}' });
  await get('/?limit=1');
  await get('/signup/');
  assert.deepEqual(sent, ['/?limit=1', '/signup/', '/?limit=1', '/signup/']);
});

test('does not keep what was asked before something was sent and came after it', async () => {
  const waiting: (() => void)[] = [];
  const sent: string[] = [];
  const response = { status: 200, retryAfter: undefined, body: list, freshFor: 900 };
  const transport = remembering(async ({ method, url }) => {
    sent.push(url);
    if (method === 'GET') await new Promise<void>((resolve) => waiting.push(resolve));
    return response;
  }, isSuccess);
  const ask = (method: 'GET' | 'POST') =>
    transport({ method, url: `/${method}`, operation: 'any', signal: undefined });
  const early = ask('GET');
  await ask('POST');
  waiting[0]?.();
  await early;
  const late = ask('GET');
  waiting[1]?.();
  await late;
  assert.deepEqual(sent, ['/GET', '/POST', '/GET']);
});

test('keeps no more answers than it should; the oldest go first', async () => {
  const { get, sent } = counting(() => ({}));
  const most = memoryLimits.answers;
  for (let page = 0; page <= most; page++) await get(`/?offset=${page}`);
  for (let page = 1; page <= most; page++) await get(`/?offset=${page}`);
  assert.equal(sent.length, most + 1);
  await get('/?offset=0');
  assert.equal(sent.length, most + 2);
});

test('keeps no more characters than it should', async () => {
  const half = `"${'x'.repeat(memoryLimits.characters / 2 - 2)}"`;
  const { get, sent } = counting(() => ({ body: half }));
  for (const url of ['/a', '/b', '/c', '/c', '/b']) await get(url);
  assert.deepEqual(sent, ['/a', '/b', '/c']);
  await get('/a');
  assert.equal(sent.length, 4);
});
