import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createRelay } from '../../src/index.js';
import { relayWorld, until, type RelayWorld } from './relay-world.js';
import type { Misbehaviour } from './upstream.js';

const list = '/api/learningcircles/';
const seed = { circles: [{ id: 1, city: 'Nairobi' }], teams: [{ id: 7, name: 'Team' }] };

const json = { 'Content-Type': 'application/json' };
const good = JSON.stringify({
  ...{ count: 0, signup_open_count: 0, signup_closed_count: 0, items: [] },
});
const says =
  (status: number, body: string | Buffer, headers: Record<string, string> = json): Misbehaviour =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
const html = '<!DOCTYPE html><title>Server error</title>';
const bomb = gzipSync(Buffer.alloc(5_000_000, ' '));

/** All that an API may do wrong, and the status that it comes to where nothing is kept. */
const troubles: readonly (readonly [string, number, Misbehaviour])[] = [
  ['a page of HTML by a 500', 502, says(500, html, { 'Content-Type': 'text/html' })],
  ['a page of HTML by a 200', 502, says(200, html, { 'Content-Type': 'text/html' })],
  ['a page of HTML that says it is JSON', 502, says(200, html)],
  ['JSON by another name', 502, says(200, good, { 'Content-Type': 'text/plain' })],
  ['JSON that stops', 502, says(200, good.slice(0, -9))],
  ['bytes that are no UTF-8', 502, says(200, Buffer.from('{"count":"\xff"}', 'latin1'))],
  ['JSON of another shape', 502, says(200, '{"items":[]}')],
  ['rows that are none', 502, says(200, good.replace('[]', '[{"id":"x"},{"a":1}]'))],
  ['null', 502, says(200, 'null')],
  ['nothing', 502, says(200, '')],
  ['a redirect', 502, says(302, '', { Location: 'https://elsewhere.test/' })],
  ['a 404 for a list', 502, says(404, html)],
  ['a 204', 502, says(204, '')],
  ['too much', 502, says(200, good + ' '.repeat(2_000_000))],
  ['a bomb', 502, says(200, bomb, { ...json, 'Content-Encoding': 'gzip' })],
  [
    'a bomb in a bomb',
    502,
    says(200, gzipSync(bomb), { ...json, 'Content-Encoding': 'gzip, gzip' }),
  ],
  ['a length that is not kept', 504, says(200, good, { ...json, 'Content-Length': '99999' })],
  ['a broken connection', 502, (request) => request.socket.destroy()],
  ['no answer', 504, () => undefined],
  [
    'an answer that never ends',
    504,
    (_request, response) => {
      response.writeHead(200, json).write(good.slice(0, 5));
    },
  ],
];

const mostBytes = 1_000_000;
const patience = { readMs: 300, signupMs: 300, newsMs: 60, mostBytes };

describe('an API that does not do well', () => {
  for (const [name, status, misbehave] of troubles) {
    it(`changes nothing for an hour but the age: ${name}`, async () => {
      const world = await relayWorld(seed, { patience });
      const { upstream } = world;
      const first = await (await world.get(list)).text();
      upstream.misbehave = misbehave;
      for (let minute = 1; minute <= 60; minute += 1) {
        world.pass(60);
        const started = performance.now();
        const answer = await world.get(list);
        const took = performance.now() - started;
        assert.equal(answer.status, 200);
        assert.equal(await answer.text(), first);
        assert.equal(answer.headers.get('age'), String(minute * 60));
        assert.ok(took < 200, `${String(took)} ms in minute ${String(minute)}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      const fresh = await world.get(`${list}?_=1`);
      assert.equal(await fresh.text(), first);
      assert.ok(upstream.asked.length <= 62, 'it was asked more than once a minute');

      const unknown = await world.get(`${list}?limit=1`);
      assert.ok([502, 504].includes(unknown.status));
      assert.ok(Number(unknown.headers.get('retry-after')) >= 1);
      assert.equal(((await unknown.json()) as { status: string }).status, 'error');

      upstream.misbehave = undefined;
      world.pass(200);
      await until(() => upstream.api.requests.length === 1);
      void world.get(list);
      await until(() => upstream.api.requests.length > 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert.equal((await world.get(list)).headers.get('age'), '0');
      await upstream.close();
    });

    it(`is told to a visitor for whom nothing is kept: ${name}`, async () => {
      const world = await relayWorld(seed, { patience });
      world.upstream.misbehave = misbehave;
      for (const path of [list, `${list}?callback=cb`]) {
        const answer = await world.get(path);
        assert.equal(answer.status, status);
        assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
        assert.equal(answer.headers.get('cache-control'), 'no-store');
        assert.match(await answer.text(), /^(cb\()?\{"status":"error","errors":\{"api":\["/);
      }
      assert.equal(world.upstream.asked.length, 1, 'it was asked again at once');
      await world.upstream.close();
    });
  }

  it('is given up on after a day', async () => {
    const world = await relayWorld(seed, { patience });
    await world.get(list);
    world.upstream.misbehave = says(500, html);
    world.pass(86_400 + 59);
    assert.equal((await world.get(list)).status, 200);
    world.pass(200);
    assert.equal((await world.get(list)).status, 502);
    await world.upstream.close();
  });

  it('is asked less and less, whatever is asked, and again when it does well', async () => {
    const world = await relayWorld(seed, { patience });
    world.upstream.misbehave = says(500, html);
    const ask = (limit: number) => world.get(`${list}?limit=${String(limit)}`);
    for (let limit = 0; limit < 50; limit += 1) assert.equal((await ask(limit)).status, 502);
    assert.equal(world.upstream.asked.length, 5);
    world.pass(10);
    await Promise.all([ask(60), ask(61), ask(62)]);
    assert.equal(world.upstream.asked.length, 6);
    world.pass(10);
    await ask(63);
    assert.equal(world.upstream.asked.length, 6);
    world.upstream.misbehave = undefined;
    world.pass(10);
    assert.equal((await ask(64)).status, 200);
    assert.equal((await ask(65)).status, 200);
    await world.upstream.close();
  });

  it('is not asked more at once than it can bear', async () => {
    const few = { ...patience, mostReads: 2, mostWaiting: 3 };
    const world = await relayWorld(seed, { patience: few });
    world.upstream.api.delay = 30;
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, limit) => world.get(`${list}?limit=${String(limit)}`)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 503, 503, 503, 503]);
    assert.equal((await world.get(`${list}?limit=8`)).status, 200);
    await world.upstream.close();
  });

  it('may grow and be odd in places: that is passed on, and told once without values', async () => {
    const world = await relayWorld({ circles: [{ id: 1 }, { id: 2 }, { id: 3 }] }, { patience });
    const { api } = world.upstream;
    api.drift({ add: { 'items[].mood': 'secret', total: 'secret' } });
    api.drift({ retype: { 'items[].weeks': () => 'secret' } });
    for (const limit of [2, 3]) {
      const answer = await world.get(`${list}?limit=${String(limit)}`);
      assert.match(await answer.text(), /"mood":"secret"/);
    }
    const told = world.lines.filter(({ event }) => event === 'drift');
    assert.equal(told.length, 1);
    assert.doesNotMatch(JSON.stringify(told), /secret/);
    await world.upstream.close();
  });

  it('may not know a team any more, which is believed of an event only', async () => {
    const world = await relayWorld({ ...seed, events: [{ id: 3 }] }, { patience });
    const [team, event] = ['/api/teams/7/', '/api/community_calendar/events/3/'];
    assert.equal((await world.get(team)).status, 200);
    assert.equal((await world.get(event)).status, 200);
    world.upstream.misbehave = says(404, html);
    world.pass(5_000);
    assert.equal((await world.get(team)).status, 200);
    assert.equal((await world.get(event)).status, 200);
    world.upstream.misbehave = says(404, '{"detail":"Not found."}');
    world.pass(5_000);
    assert.equal((await world.get(team)).status, 200);
    assert.equal((await world.get(event)).status, 404);
    assert.equal((await world.get('/api/teams/8/')).status, 404);
    await world.upstream.close();
  });

  it('may be nobody at all', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    other.close();
    await once(other, 'close');
    const relay = createRelay({ upstream: `http://127.0.0.1:${String(port)}` });
    assert.equal((await relay.request(list)).status, 502);
    assert.equal((await relay.request('/healthz')).status, 200);
    assert.equal((await relay.request('/readyz')).status, 503);
  });
});

describe('a relay that says whether it is ready', () => {
  let world: RelayWorld;
  before(async () => {
    world = await relayWorld(seed, { patience });
  });
  after(() => world.upstream.close());

  it('asks the API when it has just started, and is ready as long as anything is kept', async () => {
    world.upstream.misbehave = says(500, html);
    assert.equal((await world.get('/readyz')).status, 503);
    world.upstream.misbehave = undefined;
    assert.equal((await world.get('/readyz')).status, 200);
    assert.equal(world.upstream.asked.length, 2);
    assert.equal((await world.get('/readyz')).status, 200);
    assert.equal(world.upstream.asked.length, 2);
    await world.get(list);
    world.upstream.misbehave = says(500, html);
    world.pass(3_600);
    assert.equal((await world.get('/readyz')).status, 200);
    world.pass(86_400);
    assert.equal((await world.get('/readyz')).status, 503);
  });
});
