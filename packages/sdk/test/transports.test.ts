import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { fetchTransport as onKy } from '../src/transports/fetch.js';
import { fetchTransport as onPages } from '../src/transports/page-fetch.js';
import type { WireResponse } from '../src/transports/transport.js';

const url = 'https://api.example.org/api/learningcircles/?limit=12';

type Answer = (attempt: number, signal: AbortSignal) => Response | Promise<Response>;

const hanging: Answer = (_, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

for (const [name, fetchTransport] of Object.entries({ 'on ky': onKy, 'in pages': onPages })) {
  const call = (answer: Answer, signal?: AbortSignal) => {
    const requests: Request[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      return answer(requests.length, request.signal);
    };
    const transport = fetchTransport({ fetch, language: undefined });
    const answered = transport({ method: 'GET', url, operation: 'circles.list', signal });
    return { answered, requests };
  };

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
  });
}
