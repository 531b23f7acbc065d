import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, type Drift } from '@circlet/sdk';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wireCircle, wireList } from '../stand-in/wire.js';

function clientOf(answer: unknown) {
  const drifts: Drift[] = [];
  const client = createClient({
    api: 'https://api.example.org',
    fetch: () => Promise.resolve(Response.json(answer)),
    onDrift: (drift) => drifts.push(drift),
  });
  return { client, drifts };
}

test('the client that is built checks lists', async () => {
  const rows = [wireCircle({ id: 1 }), wireCircle({ id: 'two' }), wireCircle({ id: 3, city: 5 })];
  const { client, drifts } = clientOf(wireList(rows));
  const { items } = await client.circles.list();
  assert.deepEqual(
    items.map(({ id }) => id),
    [1, 3],
  );
  assert.deepEqual(drifts.map(({ path }) => path).sort(), ['items[].city', 'items[].id']);
});

test('the client that is built believes nothing but "created"', async () => {
  const texts = { name: 'Ada', email: 'ada@example.org', goals: 'Learn', support: 'Listen' };
  const input = { circle: 5, consent: true, ...texts };
  const { client } = clientOf({ status: 'created' });
  assert.deepEqual(await client.signups.create(input), { circle: 5 });
  const other = clientOf({ status: 'pending' }).client.signups.create(input);
  await assert.rejects(other, { kind: 'unconfirmed' });
});

test('the client that is built loads nothing but the contract, and no zod', () => {
  const folder = 'packages/sdk/dist';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // The page in the frame is no part of the client: the build puts it into bridge.html.
    .filter((name) => name.endsWith('.js') && !name.startsWith('frame-page'))
    .map((name) => join(folder, name));
  assert.ok(files.length > 20);
  const loaded = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  // At the beginning of a line: comments have examples that import, too.
  const packages = [...loaded.matchAll(/^(?:import|export) .*from '(@?[a-z][^']*)'/gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual([...new Set(packages)].sort(), ['@circlet/contract/client']);
  for (const part of ['client', 'json-schema']) {
    assert.doesNotMatch(readFileSync(`packages/contract/dist/${part}.js`, 'utf8'), /from '.*zod/);
  }
});
