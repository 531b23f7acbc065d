import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { fetchTransport as everywhere } from '../src/transports/fetch.js';
import { fetchTransport as onPages } from '../src/transports/page-fetch.js';
import type { WireRequest, WireResponse } from '../src/transports/transport.js';

const url = 'https://api.example.org/api/learningcircles/?limit=12';

const body = '{"name":"Löwe"}';

type Answer = (attempt: number, signal: AbortSignal) => Response | Promise<Response>;

/**
 * Signals of what hangs. A connection keeps its request; without one the request, its
 * promise and the test that waits for it are a ring that the garbage collector may take.
 */
const heldSignals: AbortSignal[] = [];

const hanging: Answer = (_, signal) =>
  new Promise((_resolve, reject) => {
    heldSignals.push(signal);
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

for (const [name, fetchTransport] of Object.entries({
  'in general': everywhere,
  'of pages': onPages,
})) {
  const call = (
    answer: Answer,
    signal?: AbortSignal,
    asked: Partial<WireRequest> = { method: 'GET' },
  ) => {
    const requests: Request[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      return answer(requests.length, request.signal);
    };
    const transport = fetchTransport({ fetch });
    const request = { method: 'GET', url, operation: 'circles.list', signal, ...asked } as const;
    return { answered: transport(request), requests };
  };
  const post = (answer: Answer, signal?: AbortSignal) =>
    call(answer, signal, { method: 'POST', body, operation: 'signups.create' });

  describe(`the fetch transport ${name}`, () => {
    for (const status of [200, 204, 400, 403, 404]) {
      test(`takes ${status} for an answer at once`, async () => {
        const { answered, requests } = call(
          () => new Response(status === 204 ? null : 'x', { status }),
        );
        assert.equal((await answered).status, status);
        assert.equal(requests.length, 1);
      });
    }

    test('tries a crash twice more and then gives the last answer', async () => {
      const { answered, requests } = call(
        (attempt) => new Response(`attempt ${attempt}`, { status: 500 }),
      );
      const expected: WireResponse = { status: 500, retryAfter: undefined, body: 'attempt 3' };
      assert.deepEqual(await answered, expected);
      assert.equal(requests.length, 3);
    });

    test('tries a lost connection again', async () => {
      const { answered, requests } = call((attempt) => {
        if (attempt === 1) throw new TypeError('fetch failed');
        return new Response('back');
      });
      assert.equal((await answered).body, 'back');
      assert.equal(requests.length, 2);
    });

    test('gives up a connection that stays lost', async () => {
      const { answered, requests } = call(() => Promise.reject(new TypeError('fetch failed')));
      await assert.rejects(answered, { kind: 'offline', operation: 'circles.list' });
      assert.equal(requests.length, 3);
    });

    test('waits as long as it is asked to, within reason', async () => {
      const started = performance.now();
      const headers = { 'Retry-After': '3600' };
      const { answered } = call((attempt) =>
        attempt === 1 ? new Response('', { status: 503, headers }) : new Response('ok'),
      );
      assert.equal((await answered).body, 'ok');
      const waited = performance.now() - started;
      assert.ok(waited > 2900 && waited < 5000, `${waited} ms`);
    });

    test('keeps what makes a browser reuse a preloaded answer', async () => {
      const { answered, requests } = call(() => new Response('ok'));
      await answered;
      const { credentials, cache, redirect } = requests[0] as Request;
      assert.deepEqual([credentials, cache, redirect], ['same-origin', 'default', 'follow']);
      assert.equal(requests[0]?.url, url);
    });

    test('stops in the middle of an attempt when its caller does', async () => {
      const controller = new AbortController();
      const { answered, requests } = call(hanging, controller.signal);
      setTimeout(() => {
        controller.abort();
      }, 20);
      await assert.rejects(answered, { kind: 'aborted' });
      assert.equal(requests.length, 1);
    });

    test('stops while it waits for another attempt when its caller does', async () => {
      const controller = new AbortController();
      const headers = { 'Retry-After': '3' };
      const { answered } = call(
        () => new Response('', { status: 503, headers }),
        controller.signal,
      );
      setTimeout(() => {
        controller.abort();
      }, 50);
      const started = performance.now();
      await assert.rejects(answered, { kind: 'aborted' });
      assert.ok(performance.now() - started < 1000);
    });

    test('gives up after 15 seconds in all, however many attempts', async () => {
      mock.timers.enable({ apis: ['setTimeout'] });
      try {
        const { answered, requests } = call(hanging);
        const failed = assert.rejects(answered, { kind: 'timeout' });
        for (let seconds = 0; seconds < 30; seconds++) {
          mock.timers.tick(500);
          await new Promise((resolve) => setImmediate(resolve));
        }
        await failed;
        assert.equal(requests.length, 2);
      } finally {
        mock.timers.reset();
      }
    });

    test('does not wait longer for the end of an answer that began', async () => {
      mock.timers.enable({ apis: ['setTimeout'] });
      try {
        const { answered, requests } = call(
          (_, signal) =>
            new Response(
              new ReadableStream({
                start(stream) {
                  heldSignals.push(signal);
                  stream.enqueue(new TextEncoder().encode('{"count":'));
                  signal.addEventListener('abort', () => {
                    stream.error(signal.reason);
                  });
                },
              }),
            ),
        );
        const failed = assert.rejects(answered, { kind: 'timeout' });
        for (let seconds = 0; seconds < 16; seconds++) {
          mock.timers.tick(1000);
          await new Promise((resolve) => setImmediate(resolve));
        }
        await failed;
        assert.equal(requests.length, 1);
      } finally {
        mock.timers.reset();
      }
    });

    test('sends JSON, and does not follow a redirect with it', async () => {
      const { answered, requests } = post(() => new Response('ok'));
      assert.equal((await answered).body, 'ok');
      const { method, headers, redirect, credentials } = requests[0] as Request;
      assert.deepEqual([method, redirect, credentials], ['POST', 'manual', 'same-origin']);
      assert.equal(headers.get('Content-Type'), 'application/json');
      assert.equal(await requests[0]?.text(), body);
    });

    test('says of a read neither that it has a body nor what type', async () => {
      const { answered, requests } = call(() => new Response('ok'));
      await answered;
      assert.deepEqual([requests[0]?.body, requests[0]?.headers.get('Content-Type')], [null, null]);
    });

    for (const status of [200, 301, 308, 400, 405, 408, 429, 500, 502, 503, 504]) {
      test(`sends once, and takes ${status} for the answer`, async () => {
        const headers = { Location: url, 'Retry-After': '0' };
        const { answered, requests } = post(() => new Response('x', { status, headers }));
        const expected: WireResponse = { status, retryAfter: 0, body: 'x' };
        assert.deepEqual(await answered, expected);
        assert.equal(requests.length, 1);
      });
    }

    test('does not send again over a connection that broke, and claims nothing', async () => {
      const { answered, requests } = post(() => Promise.reject(new TypeError('fetch failed')));
      await assert.rejects(answered, { kind: 'unconfirmed', operation: 'signups.create' });
      assert.equal(requests.length, 1);
    });

    test('claims nothing of an answer that broke off', async () => {
      const broken = new ReadableStream({
        start(controller) {
          controller.error(new TypeError('terminated'));
        },
      });
      const { answered } = post(() => new Response(broken));
      await assert.rejects(answered, { kind: 'unconfirmed' });
    });

    test('knows that nothing was sent where the browser was offline all the time', async () => {
      const offline = (onLine: boolean): void => {
        Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true });
      };
      const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
      const fails = () => Promise.reject(new TypeError('Failed to fetch'));
      try {
        offline(false);
        await assert.rejects(post(fails).answered, { kind: 'offline' });
        const backAgain = post(() => {
          offline(true);
          return fails();
        });
        await assert.rejects(backAgain.answered, { kind: 'unconfirmed' });
      } finally {
        if (before) Object.defineProperty(globalThis, 'navigator', before);
        else Reflect.deleteProperty(globalThis, 'navigator');
      }
    });

    test('stops what it sends when its caller does', async () => {
      const controller = new AbortController();
      const { answered, requests } = post(hanging, controller.signal);
      setTimeout(() => {
        controller.abort();
      }, 20);
      await assert.rejects(answered, { kind: 'aborted' });
      assert.equal(requests.length, 1);
    });

    test('waits 30 seconds for the answer to what it sent, not longer', async () => {
      mock.timers.enable({ apis: ['setTimeout'] });
      try {
        const { answered, requests } = post(hanging);
        let ended = '';
        const failed = assert
          .rejects(answered, { kind: 'timeout' })
          .then(() => (ended = 'timeout'));
        const wait = async (milliseconds: number): Promise<void> => {
          mock.timers.tick(milliseconds);
          for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
        };
        await wait(0);
        await wait(29_900);
        assert.equal(ended, '');
        await wait(200);
        await failed;
        assert.equal(requests.length, 1);
      } finally {
        mock.timers.reset();
      }
    });
  });
}
