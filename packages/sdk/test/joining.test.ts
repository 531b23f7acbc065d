import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import fc from 'fast-check';
import { ApiError } from '../src/api-error.js';
import { joining } from '../src/transports/joining.js';
import type { Transport, WireRequest, WireResponse } from '../src/transports/transport.js';

const answer = (body: string): WireResponse => ({ status: 200, retryAfter: undefined, body });

const asked = (more: Partial<WireRequest> = {}): WireRequest => ({
  method: 'GET',
  url: 'https://api.example.org/?limit=12',
  operation: 'circles.list',
  signal: undefined,
  ...more,
});

/** A transport whose requests are answered by hand; held here, so that none is lost on the way. */
function byHand() {
  const sent: { request: WireRequest; answer: (body: string) => void; fail: () => void }[] = [];
  const transport = joining(
    (request) =>
      new Promise((resolve, reject) => {
        const fail = (): void => {
          reject(new ApiError('aborted', 'by the transport'));
        };
        request.signal?.addEventListener('abort', fail);
        sent.push({
          request,
          answer: (body) => {
            resolve(answer(body));
          },
          fail: () => {
            reject(new ApiError('offline', 'lost'));
          },
        });
      }),
  );
  return { transport, sent };
}

test('sends once what two ask at the same time', async () => {
  const { transport, sent } = byHand();
  const both = Promise.all([transport(asked()), transport(asked())]);
  sent[0]?.answer('yes');
  assert.deepEqual(await both, [answer('yes'), answer('yes')]);
  assert.equal(sent.length, 1);
});

test('sends apart what differs in address or operation, and whatever has a body', async () => {
  const { transport, sent } = byHand();
  const calls = [
    asked(),
    asked({ url: 'https://api.example.org/?limit=13' }),
    asked({ operation: 'circles.get' }),
    asked({ method: 'POST', body: '{}' }),
    asked({ method: 'POST', body: '{}' }),
    asked({ url: 'https://api.example.org/?limit=12&_=1' }),
  ].map((request) => transport(request));
  for (const [position, { answer }] of sent.entries()) answer(String(position));
  const bodies = (await Promise.all(calls)).map(({ body }) => body);
  assert.deepEqual(bodies, ['0', '1', '2', '3', '4', '5']);
});

test('asks again once there is an answer', async () => {
  const { transport, sent } = byHand();
  const first = transport(asked());
  sent[0]?.answer('old');
  await first;
  const second = transport(asked());
  sent[1]?.answer('new');
  assert.equal((await second).body, 'new');
});

test('gives every caller the same failure, and asks again after it', async () => {
  const { transport, sent } = byHand();
  const calls = [transport(asked()), transport(asked())];
  sent[0]?.fail();
  for (const call of calls) await assert.rejects(call, { kind: 'offline' });
  const again = transport(asked());
  sent[1]?.answer('back');
  assert.equal((await again).body, 'back');
});

test('lets one caller go and answers the other', async () => {
  const { transport, sent } = byHand();
  const leaving = new AbortController();
  const left = transport(asked({ signal: leaving.signal }));
  const staying = transport(asked({ signal: new AbortController().signal }));
  leaving.abort(new Error('mine'));
  await assert.rejects(left, { kind: 'aborted', operation: 'circles.list' });
  assert.equal(sent[0]!.request.signal?.aborted, false);
  sent[0]?.answer('yes');
  assert.equal((await staying).body, 'yes');
});

test('ends the request when the last caller goes, and whoever comes then gets a new one', async () => {
  const { transport, sent } = byHand();
  const leaving = new AbortController();
  const left = [1, 2].map(() => transport(asked({ signal: leaving.signal })));
  leaving.abort();
  const late = transport(asked());
  for (const call of left) await assert.rejects(call, { kind: 'aborted' });
  assert.equal(sent[0]!.request.signal?.aborted, true);
  sent[1]?.answer('new');
  assert.equal((await late).body, 'new');
  assert.equal(sent.length, 2);
});

test('lets a caller go at once though the transport does not care', async () => {
  const transport = joining(() => new Promise(() => undefined));
  for (const method of ['GET', 'POST'] as const) {
    const leaving = new AbortController();
    const left = transport(asked({ method, signal: leaving.signal }));
    leaving.abort();
    await assert.rejects(left, { kind: 'aborted' });
  }
});

test('sends nothing for a caller who has gone before', async () => {
  const { transport, sent } = byHand();
  const call = transport(asked({ signal: AbortSignal.abort() }));
  await assert.rejects(call, { kind: 'aborted' });
  assert.equal(sent.length, 0);
});

test('leaves nothing behind on a signal that lives longer than the call', async () => {
  const { transport, sent } = byHand();
  const { signal } = new AbortController();
  const call = transport(asked({ signal }));
  assert.equal(getEventListeners(signal, 'abort').length, 1);
  sent[0]?.answer('yes');
  await call;
  await new Promise(setImmediate);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

/** What one caller does: asks for one of three things, perhaps with a signal that is aborted some time. */
const caller = fc.record({ thing: fc.constantFrom('a', 'b', 'c'), leaves: fc.boolean() });

test('whatever comes first, each caller gets its answer or its own abort, and one request is under way for each thing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(caller, { minLength: 1, maxLength: 12 }),
      async (scheduler, callers) => {
        const underWay = new Map<string, number>();
        const slow: Transport = async ({ url, signal }) => {
          const count = (underWay.get(url) ?? 0) + 1;
          underWay.set(url, count);
          assert.equal(count, 1, `${count} requests for ${url} at the same time`);
          const done = (): unknown => underWay.set(url, 0);
          signal?.addEventListener('abort', done);
          await scheduler.schedule(Promise.resolve(), `answer ${url}`);
          signal?.removeEventListener('abort', done);
          signal?.throwIfAborted();
          done();
          return answer(url);
        };
        const transport = joining(slow);
        const ends: Promise<string>[] = [];
        for (const [position, { thing, leaves }] of callers.entries()) {
          const controller = new AbortController();
          const signal = leaves ? controller.signal : undefined;
          const arrives = scheduler.schedule(Promise.resolve(), `caller ${position}`);
          ends.push(
            arrives.then(async () => {
              if (leaves) {
                void scheduler.schedule(Promise.resolve(), `caller ${position} leaves`).then(() => {
                  controller.abort(position);
                });
              }
              try {
                return (await transport(asked({ url: thing, signal }))).body;
              } catch (error) {
                assert.ok(error instanceof ApiError, String(error));
                return `${error.kind} ${String(error.cause)}`;
              }
            }),
          );
        }
        await scheduler.waitFor(Promise.all(ends));
        for (const [position, end] of (await Promise.all(ends)).entries()) {
          const { thing, leaves } = callers[position]!;
          if (leaves) assert.ok([thing, `aborted ${position}`].includes(end), end);
          else assert.equal(end, thing);
        }
      },
    ),
    { numRuns: 500 },
  );
});
