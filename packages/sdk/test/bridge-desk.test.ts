import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { operations } from '@circlet/contract';
import { allowedByFetch, allowedByScript } from '../src/frame-page/allowed.js';
import type { Carrier } from '../src/frame-page/carrier.js';
import { limits, openDesk, permitted } from '../src/frame-page/desk.js';
import { askedEarly } from '../src/frame-page/first-question.js';
import { converse, longestQueue } from '../src/transports/frame/conversation.js';

const api = 'https://api.example';
const never = new AbortController().signal;
const byFetch = { api, allowed: allowedByFetch };
const byScript = { api, allowed: allowedByScript };
const list = `${api}/api/learningcircles/?q=a%20b`;

describe('what a bridge carries', () => {
  for (const [name, { method, path, ...operation }] of Object.entries(operations)) {
    const url = api + path.replace('{id}', '42');
    const body = method === 'POST' ? '{}' : undefined;
    test(`${name} by fetch`, () => {
      assert.equal(permitted({ method, url, body }, byFetch)?.href, url);
    });
    const hasScript = 'query' in operation && 'callback' in operation.query.shape;
    test(`${name} ${hasScript ? 'by script too' : 'not by script'}`, () => {
      assert.equal(permitted({ method, url, body }, byScript)?.href, hasScript ? url : undefined);
    });
  }

  test('keeps the question as it is', () => {
    assert.equal(permitted({ method: 'GET', url: list }, byFetch)?.href, list);
  });

  test('takes a name and a password out of an address', () => {
    const url = 'https://name:word@api.example/api/courses/';
    assert.equal(permitted({ method: 'GET', url }, byFetch)?.href, `${api}/api/courses/`);
  });

  for (const [method, url, body] of [
    ['GET', 'https://api.example.evil.example/api/courses/'],
    ['GET', 'https://evil.example/api/courses/'],
    ['GET', 'http://api.example/api/courses/'],
    ['GET', 'https://api.example:444/api/courses/'],
    ['GET', '//api.example/api/courses/'],
    ['GET', 'javascript:alert(1)'],
    ['GET', ''],
    ['GET', `${api}/api/courses`],
    ['GET', `${api}/api/courses/x`],
    ['GET', `${api}/admin/?/api/courses/`],
    ['GET', `${api}/x/api/courses/`],
    ['GET', `${api}/api/courses/../../admin/`],
    ['GET', `${api}/api/courses/%2e%2e/admin/`],
    ['GET', `${api}/api/teams/1e3/`],
    ['GET', `${api}/api/teams/12345678901/`],
    ['GET', `${api}/api/teams/{id}/`],
    ['GET', `${api}/api/signup/`],
    ['GET', list, '{}'],
    ['POST', `${api}/api/courses/`, '{}'],
    ['POST', `${api}/api/signup/`],
    ['POST', `${api}/api/signup/`, 'x'.repeat(limits.bodyLength + 1)],
    ['POST', `${api}/api/signup/`, 5],
    ['POST', `${api}/api/signup/`, null],
    ['DELETE', `${api}/api/courses/`],
    ['get', `${api}/api/courses/`],
    ['constructor', `${api}/api/courses/`],
    ['__proto__', `${api}/api/courses/`],
    ['toString', `${api}/api/courses/`],
    [undefined, `${api}/api/courses/`],
    ['GET', undefined],
  ]) {
    test(`is not ${String(method)} ${String(url)} ${String(body).slice(0, 20)}`, () => {
      assert.equal(permitted({ method, url, body } as never, byFetch), undefined);
    });
  }
});

/** A page and a desk with a real channel between them. */
function pair(t: TestContext, carry: Carrier, frame = { isThere: true, isRemoved: false }) {
  const { port1, port2 } = new MessageChannel();
  openDesk(port2, { ...byFetch, carry });
  t.after(() => {
    port1.close();
  });
  return converse({
    port: port1,
    isThere: () => frame.isThere,
    remove: () => (frame.isRemoved = true),
  });
}

const courses = (offset = 0) => ({ method: 'GET', url: `${api}/api/courses/?offset=${offset}` });
const turn = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('a page and a bridge', () => {
  test('give each question its own answer, whatever the order', async (t) => {
    const conversation = pair(t, async (url) => {
      const offset = Number(url.searchParams.get('offset'));
      await new Promise((resolve) => setTimeout(resolve, 30 - 10 * offset));
      return { status: 200, body: String(offset) };
    });
    const answers = await Promise.all([0, 1, 2].map((n) => conversation.ask(courses(n), never)));
    assert.deepEqual(
      answers.map(({ body }) => body),
      ['0', '1', '2'],
    );
  });

  test('ask for six things at once, for the rest in turn, and for no more than they may', async (t) => {
    const open: (() => void)[] = [];
    const conversation = pair(
      t,
      () =>
        new Promise((resolve) =>
          open.push(() => {
            resolve({ status: 200, body: '' });
          }),
        ),
    );
    const asked = Array.from({ length: longestQueue }, (_, n) =>
      conversation.ask(courses(n), never),
    );
    await assert.rejects(conversation.ask(courses(), never), { trouble: 'busy' });
    await turn();
    assert.equal(open.length, limits.atOnce);
    for (let answered = 0; answered < longestQueue; answered++) {
      open[answered]?.();
      await turn();
      assert.equal(open.length, Math.min(longestQueue, limits.atOnce + answered + 1));
    }
    assert.equal((await Promise.all(asked)).length, longestQueue);
  });

  test('refuse a hostile page that does not count', async (t) => {
    const { port1, port2 } = new MessageChannel();
    t.after(() => {
      port1.close();
    });
    const said: unknown[] = [];
    let carried = 0;
    const carry: Carrier = () => {
      carried++;
      return new Promise(() => undefined);
    };
    openDesk(port2, { ...byFetch, carry });
    port1.onmessage = ({ data }: { data: unknown }) => said.push(data);
    for (let id = 1; id <= limits.inAll + 1; id++) port1.postMessage({ id, ...courses() });
    await turn();
    assert.equal(carried, limits.atOnce);
    assert.deepEqual(said, [{ id: limits.inAll + 1, trouble: 'busy' }]);
  });

  test('drop what nobody waits for, on both sides', async (t) => {
    const signals: AbortSignal[] = [];
    const conversation = pair(t, (_url, _body, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const controller = new AbortController();
    const asked = conversation.ask(courses(), controller.signal);
    await turn();
    controller.abort(new Error('Gone.'));
    await assert.rejects(asked, /Gone/);
    await turn();
    assert.equal(signals[0]?.aborted, true);
  });

  test('say that it failed where no answer came', async (t) => {
    const conversation = pair(t, () => Promise.reject(new TypeError('fetch failed')));
    assert.equal((await conversation.ask(courses(), never)).trouble, 'failed');
  });

  test('end when the frame goes, and a frame that is given up goes after its last answer', async (t) => {
    const frame = { isThere: true, isRemoved: false };
    const conversation = pair(t, () => new Promise(() => undefined), frame);
    const asked = conversation.ask(courses(), never);
    conversation.retire();
    assert.equal(frame.isRemoved, false);
    frame.isThere = false;
    await assert.rejects(asked, TypeError);
    assert.equal(frame.isRemoved, true);
    assert.equal(conversation.isOver(), true);
  });
});

describe('a first question in the address', () => {
  const counted = () => {
    const asked: string[] = [];
    const carry: Carrier = (url) => {
      asked.push(url.href);
      return Promise.resolve({ status: 200, body: String(asked.length) });
    };
    return { asked, carry };
  };

  test('is asked at once, and answered once with what came', async () => {
    const { asked, carry } = counted();
    const early = askedEarly(new URL(list), carry);
    assert.deepEqual(asked, [list]);
    assert.equal((await early(new URL(list), undefined, never)).body, '1');
    assert.equal((await early(new URL(list), undefined, never)).body, '2');
  });

  test('answers no other question', async () => {
    const { asked, carry } = counted();
    const early = askedEarly(new URL(list), carry);
    await early(new URL(`${api}/api/courses/`), undefined, never);
    await early(new URL(list), '{}', never);
    assert.equal(asked.length, 3);
  });

  test('is forgotten after ten seconds, and when it failed', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { asked, carry } = counted();
    const early = askedEarly(new URL(list), carry);
    t.mock.timers.tick(10_000);
    assert.equal((await early(new URL(list), undefined, never)).body, '2');
    assert.equal(asked.length, 2);
    let isFirst = true;
    const failing = askedEarly(new URL(list), (...call) => {
      if (!isFirst) return carry(...call);
      isFirst = false;
      return Promise.reject(new TypeError('fetch failed'));
    });
    await Promise.resolve();
    await Promise.resolve();
    assert.equal((await failing(new URL(list), undefined, never)).status, 200);
  });
});
