import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wireCircle, wireList } from '../../../test/stand-in/wire.js';
import { anyCall, endOf } from './every-call.js';
import { withoutWaiting } from './no-waiting.js';
import { clientOf } from './stand-in.js';

withoutWaiting();

/** A field that is not what it should be, in a row that is otherwise ordinary. */
const oddCircle = fc
  .dictionary(fc.constantFrom(...Object.keys(wireCircle()), 'new_field'), fc.jsonValue())
  .map((odd) => ({ ...wireCircle({ id: 5 }), ...odd }));

const oddList = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: oddCircle }, fc.jsonValue()), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('count', 'limit', 'items', 'status', 'errors'), fc.jsonValue()),
  )
  .map(([items, odd]) => wireList(items, odd));

const refusal = fc.record({ status: fc.constant('error'), errors: fc.jsonValue() });

const body: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary' }),
  fc.json(),
  { weight: 6, arbitrary: oddList.map((list) => JSON.stringify(list)) },
  refusal.map((refused) => JSON.stringify(refused)),
  fc.tuple(oddList, fc.nat(600)).map(([list, length]) => JSON.stringify(list).slice(0, length)),
);

const header = fc.oneof(
  fc.constantFrom('max-age=900', 'max-age=1, no-store', '0', '-1', 'text/html', 'application/json'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
);

const headerNames = [
  'Content-Type',
  'Retry-After',
  'Cache-Control',
  'Age',
  'Date',
  'Vary',
  'Location',
];

const status = fc.oneof(
  fc.constantFrom(200, 201, 204, 301, 400, 403, 404, 429, 500, 503),
  fc.integer({ min: 200, max: 599 }),
);

const withoutBody = [204, 205, 304];

/** What answers one request: a response of any kind, or none. */
const answer = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.oneof({ weight: 3, arbitrary: fc.constant(200) }, status),
        body,
        fc.dictionary(fc.constantFrom(...headerNames), header),
      )
      .map(([status, body, headers]) => () => {
        const content = withoutBody.includes(status) ? null : (body as BodyInit);
        return new Response(content, { status, headers });
      }),
  },
  fc.anything().map((thrown) => () => {
    throw thrown;
  }),
);

test('whatever answers, a call ends in frozen models or an ApiError', async (t) => {
  const ends: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { minLength: 1, maxLength: 4 }),
      fc.array(anyCall, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      async (answers, calls, cache) => {
        let next = 0;
        const { client } = clientOf(() => answers[next++ % answers.length]!(), { cache });
        for (const call of calls) {
          const end = await endOf(call(client));
          ends[end] = (ends[end] ?? 0) + 1;
        }
      },
    ),
    { numRuns: 1_000, includeErrorInReport: true },
  );
  t.diagnostic(JSON.stringify(ends));
  for (const end of ['models', 'rejected', 'unavailable', 'contract', 'offline', 'unconfirmed']) {
    assert.ok(ends[end], end);
  }
});

test('survives what is nested deeper than the stack', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const row = JSON.stringify(wireCircle({ id: 5 })).replace('"Springfield"', deep);
  const body = `{"count": 1, "signup_open_count": 1, "signup_closed_count": 0, "items": [${row}]}`;
  const { client } = clientOf(() => new Response(body));
  const { items } = await client.circles.list();
  assert.deepEqual([items[0]?.id, items[0]?.place.city], [5, '']);
});
