import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { createClient, type Drift } from '@circlet/sdk';
import { wireCircle, wireList } from '../../../test/stand-in/wire.js';
import { clientOf } from './stand-in.js';

const headers = { 'Cache-Control': 'max-age=900' };
const circles = () => Response.json(wireList([wireCircle({ id: 5 })]), { headers });

test('sends identical calls once, each with models of its own', async () => {
  const { client, asked } = clientOf(circles, { cache: false });
  const [one, other] = await Promise.all([client.circles.list(), client.circles.list()]);
  assert.deepEqual(one, other);
  assert.notEqual(one, other);
  assert.equal(asked.length, 1);
});

test('keeps answers that the API lets be kept', async () => {
  const { client, asked } = clientOf(circles);
  await client.circles.list();
  const { items } = await client.circles.list();
  assert.deepEqual([items[0]?.id, asked.length], [5, 1]);
});

test('keeps nothing where the host does not want it', async () => {
  const { client, asked } = clientOf(circles, { cache: false });
  await client.circles.list();
  await client.circles.list();
  assert.equal(asked.length, 2);
});

test('asks anew for what must be fresh, and for others keeps what came', async () => {
  const { client, asked } = clientOf(circles);
  await client.circles.get(5);
  await client.circles.get(5);
  assert.equal(asked.length, 2);
  await client.circles.get(5, { fresh: true });
  assert.equal(asked.length, 4);
  await client.circles.get(5);
  assert.equal(asked.length, 4);
});

test('does not keep a refusal, though the live API lets it be kept', async () => {
  let isBroken = true;
  const { client } = clientOf(() =>
    isBroken ? Response.json({ status: 'error', errors: {} }, { headers }) : circles(),
  );
  await assert.rejects(client.circles.list(), { kind: 'rejected' });
  isBroken = false;
  assert.equal((await client.circles.list()).items.length, 1);
});

test('asks again after a signup', async () => {
  const { client, asked } = clientOf(({ pathname }) =>
    pathname.endsWith('/signup/') ? Response.json({ status: 'created' }) : circles(),
  );
  await client.circles.list();
  await client.signups.create({
    circle: 5,
    name: 'Ada',
    email: 'ada@example.org',
    goals: 'Learn',
    support: 'Listen',
    consent: true,
  });
  await client.circles.list();
  assert.equal(asked.length, 3);
});

test('keeps and joins the answers of a real server', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.writeHead(200, { ...headers, 'Content-Type': 'application/json' });
    setTimeout(() => response.end(JSON.stringify(wireList([wireCircle()]))), 20);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = createClient({ api });
    const pages = await Promise.all([1, 2, 3].map(() => client.circles.list()));
    assert.deepEqual(
      pages.map(({ items }) => items.length),
      [1, 1, 1],
    );
    await client.circles.list();
    assert.equal(requests, 1);
    await createClient({ api }).circles.list();
    assert.equal(requests, 2);
  } finally {
    server.close();
  }
});

test('tells of each kind of drift once, however many answers have it', async () => {
  const drifts: Drift[] = [];
  const odd = () => Response.json(wireList([wireCircle({ id: 5, city: 5 })]));
  const { client } = clientOf(odd, { onDrift: (drift) => drifts.push(drift) });
  await client.circles.list();
  await client.circles.list();
  await client.circles.get(5);
  assert.deepEqual(
    drifts.map(({ operation, path }) => [operation, path]),
    [
      ['circles.list', 'items[].city'],
      ['circles.get', 'items[].city'],
    ],
  );
});

test('does not fill the memory for an API that makes up fields', async () => {
  let count = 0;
  let told = 0;
  const odd = () => {
    const madeUp = Object.fromEntries(Array.from({ length: 50 }, () => [`field${++count}`, 1]));
    return Response.json(
      wireList(Array.from({ length: 50 }, () => wireCircle({ ...madeUp, [`x${++count}`]: 1 }))),
    );
  };
  const { client } = clientOf(odd, { onDrift: () => told++ });
  for (let call = 0; call < 30; call++) await client.circles.list();
  assert.equal(told, 1_000);
});
