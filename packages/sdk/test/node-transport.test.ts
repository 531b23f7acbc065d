import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { fetchTransport } from '../src/transports/fetch.js';

describe('the fetch transport in Node', () => {
  const send = (fetch?: typeof globalThis.fetch, port = 80) =>
    fetchTransport({ fetch, language: undefined })({
      method: 'POST',
      url: `http://127.0.0.1:${port}/`,
      body: '{}',
      operation: 'signups.create',
      signal: undefined,
    });

  test('knows that nothing was sent to a server that is not there', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await assert.rejects(send(undefined, port), { kind: 'offline' });
  });

  for (const [code, kind] of [
    ['ENOTFOUND', 'offline'],
    ['EAI_AGAIN', 'offline'],
    ['ECONNRESET', 'unconfirmed'],
    ['UND_ERR_SOCKET', 'unconfirmed'],
    ['UND_ERR_HEADERS_TIMEOUT', 'unconfirmed'],
  ] as const) {
    test(`takes ${code} for ${kind}`, async () => {
      const cause = Object.assign(new Error(code), { code });
      const failed = send(() => Promise.reject(new TypeError('fetch failed', { cause })));
      await assert.rejects(failed, { kind });
    });
  }
});
