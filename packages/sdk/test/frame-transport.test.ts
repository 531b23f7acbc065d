import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createClient, type Transport } from '@circlet/sdk';
import { frameError, FrameFailure } from '../src/transports/frame/frame-failure.js';
import { frameTransport } from '../src/transports/frame/frame-transport.js';

const bridge = 'https://cdn.example:8443/circlet/bridge.html';
const get = {
  method: 'GET',
  url: 'https://learningcircles.p2pu.org/api/courses/',
  operation: 'courses.list',
  signal: undefined,
} as const;
const post = { ...get, method: 'POST', body: '{}', operation: 'signups.create' } as const;

describe('a frame', () => {
  for (const way of ['jsonp', 'bridge'] as const) {
    test(`by ${way} needs a page and says so`, async () => {
      const carry = frameTransport({ way, bridge });
      assert.equal(!!carry.readsOnly, way === 'jsonp');
      await assert.rejects(carry(get), {
        name: 'ApiError',
        kind: 'unsupported',
        operation: 'courses.list',
        message: /Only a page/,
      });
    });

    test(`by ${way} needs the address of a bridge and says so`, async () => {
      const carry = frameTransport({ way, bridge: undefined });
      Object.assign(globalThis, { document: {} });
      try {
        await assert.rejects(carry(get), { kind: 'unsupported', message: /bridge\.html/ });
      } finally {
        Reflect.deleteProperty(globalThis, 'document');
      }
    });
  }

  test('by JSONP does not sign up', async () => {
    const carry = frameTransport({ way: 'jsonp', bridge });
    await assert.rejects(carry(post), { kind: 'unsupported', message: /only reads/ });
  });

  test('is not waited for by who has gone', async () => {
    const carry = frameTransport({ way: 'bridge', bridge });
    await assert.rejects(carry({ ...get, signal: AbortSignal.abort() }), { kind: 'aborted' });
  });

  test('that is kept out tells the line to add, port and all', () => {
    const { kind, message } = frameError(new FrameFailure('blocked'), get, bridge);
    assert.equal(kind, 'unsupported');
    assert.match(message, /frame-src https:\/\/cdn\.example:8443$/);
  });

  for (const [trouble, kind] of [
    ['absent', 'unavailable'],
    ['busy', 'unavailable'],
    ['hanging', 'timeout'],
  ] as const) {
    test(`that is ${trouble} fails a read as ${kind}, and a signup as what never left`, () => {
      const failure = new FrameFailure(trouble);
      assert.equal(frameError(failure, get, bridge).kind, kind);
      assert.equal(frameError(failure, post, bridge).kind, 'offline');
    });
  }
});

describe('a client', () => {
  test('takes a transport of its user, and asks through nothing else', async () => {
    const asked: string[] = [];
    const transport: Transport = ({ url }) => {
      asked.push(url);
      return Promise.resolve({ status: 200, retryAfter: undefined, body: '{"items":[]}' });
    };
    await createClient({ transport }).announcements.list();
    assert.deepEqual(asked, ['https://learningcircles.p2pu.org/api/announcements/']);
  });

  test('looks for a page that can hold a frame with the first request', async () => {
    const client = createClient({ transport: 'bridge', bridge });
    await assert.rejects(client.courses.list(), { kind: 'unsupported', name: 'ApiError' });
  });

  for (const file of ['', 'bridge.html', 'javascript:alert(1)']) {
    test(`refuses "${file}" as the address of a bridge outside pages`, () => {
      assert.throws(() => createClient({ bridge: file }), {
        kind: 'rejected',
        fields: { bridge: ['must be the address of a bridge.html'] },
      });
    });
  }

  test('knows of no other way', () => {
    const transport = 'pigeon' as never;
    assert.throws(() => createClient({ transport }), { kind: 'unsupported', message: /pigeon/ });
  });
});
