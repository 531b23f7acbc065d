import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, type Client } from '@circlet/sdk';
import { createTestApi, type TestApi } from '@circlet/sdk/testing';
import * as fc from 'fast-check';
import { options } from './arbitrary-inputs.js';
import { calls } from './every-call.js';
import { endOf } from './end-of.js';
import { variedSeed } from './varied-seed.js';

const numRuns = 150;

const now = () => new Date('2026-11-22T12:00:00Z');

function worldOf(): { api: TestApi; client: Client } {
  const api = createTestApi({ ...variedSeed, now, ties: 'moving' });
  return { api, client: createClient({ api: 'https://api.example.org', fetch: api.fetch }) };
}

for (const [name, input, call] of calls) {
  test(`${name} sends nothing of which the live API crashes, whatever it is given`, async (t) => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(input, options, async (given, chosen) => {
        const { api, client } = worldOf();
        const error = await endOf(() => call(client, given as never, chosen as never));
        assert.deepEqual(
          api.crashes.map(({ url, crash, body }) => `${crash ?? ''} ${url.href} ${body}`),
          [],
        );
        assert.ok(!error || ['rejected', 'notfound'].includes(error.kind), error?.message);
        if (api.requests.length > 0) sent++;
      }),
      { numRuns },
    );
    t.diagnostic(`${name}: ${sent} of ${numRuns} were sent`);
    assert.ok(sent > numRuns / 20, 'hardly anything was ever sent');
  });
}
