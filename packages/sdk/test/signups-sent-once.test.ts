import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { createClient } from '@circlet/sdk';

const input = {
  circle: 5,
  name: 'Ada',
  email: 'ada@example.org',
  goals: 'Learn',
  support: 'Listen',
  consent: true,
};

/** A server that answers a POST as told; gives its address and what reached it. */
async function serve(status: number, headers: Record<string, string>, cut = false) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    request.resume().on('end', () => {
      if (cut) response.destroy();
      else response.writeHead(status, headers).end('{"status": "created"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { api, requests, close: () => server.close() };
}

for (const status of [301, 302, 303, 307, 308]) {
  test(`does not go where a ${status} of a real server sends it`, async () => {
    const { api, requests, close } = await serve(status, { Location: '/elsewhere' });
    try {
      await assert.rejects(createClient({ api }).signups.create(input), { kind: 'unconfirmed' });
      assert.deepEqual(requests, ['POST /api/signup/']);
    } finally {
      close();
    }
  });
}

test('claims nothing after a real server took the signup and hung up', async () => {
  const { api, requests, close } = await serve(200, {}, true);
  try {
    await assert.rejects(createClient({ api }).signups.create(input), { kind: 'unconfirmed' });
    assert.equal(requests.length, 1);
  } finally {
    close();
  }
});
