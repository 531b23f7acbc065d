import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, createClient, type ApiErrorKind } from '@circlet/sdk';
import { withoutWaiting } from './no-waiting.js';
import { clientOf } from './stand-in.js';

withoutWaiting();

type Expected = Partial<Pick<ApiError, 'fields' | 'operation' | 'retryAfter'>> & {
  readonly retryable: boolean;
  readonly advice: RegExp;
  readonly cause?: unknown;
};

const input = {
  circle: 5,
  name: 'Ada',
  email: 'ada@example.org',
  goals: 'Learn',
  support: 'Listen',
  consent: true,
};

const lost = new TypeError('fetch failed');
const slow = Object.assign(new Error('too slow'), { name: 'TimeoutError' });
const gone = new Error('the visitor left');

const answering = (answer: () => Response | Promise<Response>) => clientOf(answer).client;
const busy = () => new Response('', { status: 503, headers: { 'Retry-After': '7' } });
const refusing = () =>
  Response.json({ status: 'error', errors: { limit: ['Not a valid integer'] } });

const everyKind: Record<ApiErrorKind, readonly [call: () => unknown, Expected]> = {
  offline: [
    () => answering(() => Promise.reject(lost)).circles.list(),
    { retryable: true, advice: /Check the connection/, cause: lost },
  ],
  timeout: [
    () => answering(() => Promise.reject(slow)).circles.list(),
    { retryable: true, advice: /Try again later/, cause: slow },
  ],
  rejected: [
    () => answering(refusing).circles.list(),
    {
      retryable: false,
      advice: /pageSize: Not a valid integer\. Check the input/,
      fields: { pageSize: ['Not a valid integer'] },
    },
  ],
  unavailable: [
    () => answering(busy).circles.list(),
    { retryable: true, advice: /Try again in 7 s/, retryAfter: 7 },
  ],
  contract: [
    () => answering(() => new Response('<h1>Welcome</h1>')).circles.list(),
    { retryable: false, advice: /Check that the api address/ },
  ],
  notfound: [
    () => answering(() => new Response('', { status: 404 })).circles.get(5),
    { operation: 'circles.get', retryable: false, advice: /Check the number or address/ },
  ],
  aborted: [
    () => answering(busy).circles.list({}, { signal: AbortSignal.abort(gone) }),
    { retryable: false, advice: /Call again if/, cause: gone },
  ],
  unsupported: [
    () => createClient({ transport: 'jsonp' }).circles.list(),
    { operation: 'circles.list', retryable: false, advice: /Use fetch/ },
  ],
  unconfirmed: [
    () => answering(() => Promise.reject(lost)).signups.create(input),
    { operation: 'signups.create', retryable: false, advice: /A repeat .* is safe/ },
  ],
};

for (const [kind, [call, expected]] of Object.entries(everyKind)) {
  test(`tells all that it knows of ${kind}, and what to do`, async () => {
    const error = await Promise.resolve()
      .then(call)
      .then(() => assert.fail('the call did not fail'))
      .catch((error: unknown) => error);
    assert.ok(error instanceof ApiError, String(error));
    const { operation = 'circles.list', fields = {}, retryAfter, retryable, advice } = expected;
    assert.deepEqual(
      [error.kind, error.operation, error.fields, error.retryAfter, error.retryable],
      [kind, operation, fields, retryAfter, retryable],
    );
    assert.match(error.message, advice);
    assert.match(error.message, /^(https?:|[A-Z]).+\.$/);
    assert.equal(error.name, 'ApiError');
    if ('cause' in expected) assert.equal(error.cause, expected.cause);
  });
}
