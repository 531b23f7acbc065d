import assert from 'node:assert/strict';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createRelay } from '../../src/index.js';
import { library, relayWorld, until, type RelayWorld } from './relay-world.js';

const list = '/api/learningcircles/';
const circles = Array.from({ length: 30 }, (_, index) => ({ id: index + 1, city: 'Kraków' }));
const seed = { circles, teams: [{ id: 7, name: 'Zürich' }], courses: [] };

describe('reading through the relay', () => {
  let world: RelayWorld;
  before(async () => {
    world = await relayWorld(seed);
  });
  after(() => world.upstream.close());
  beforeEach(() => {
    world.pass(2 * 86_400);
    world.upstream.asked.length = 0;
    world.lines.length = 0;
  });
  const count = (): number => world.upstream.asked.length;
  const states = () => world.lines.map(({ cache }) => cache);

  it('passes answers on byte for byte, and asks once', async () => {
    const original = await (await fetch(`${world.upstream.url}${list}?limit=5`)).text();
    world.upstream.asked.length = 0;
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await world.get(`${list}?limit=5`);
      assert.equal(await answer.text(), original);
      assert.equal(answer.headers.get('content-type'), 'application/json');
    }
    assert.equal(count(), 1);
    assert.deepEqual(states(), ['miss', 'hit', 'hit']);
  });

  it('asks once for what many ask at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => world.get(`${list}?limit=6`)));
    assert.equal(count(), 1);
  });

  it('takes questions that mean the same for one', async () => {
    const same = ['?limit=7&offset=0', '?offset=0&limit=7&utm=x', '?limit=1&limit=7&offset=+0'];
    for (const query of same) await world.get(list + query);
    assert.equal(count(), 1);
    assert.equal(world.upstream.asked[0]?.url, `${list}?limit=7&offset=0`);
  });

  it('lets an answer grow old at its pace, and gives an old one at once while it asks anew', async () => {
    await world.get(`${list}?limit=8`);
    world.pass(59);
    assert.equal((await world.get(`${list}?limit=8`)).headers.get('age'), '59');
    assert.equal(count(), 1);
    world.pass(2);
    assert.equal((await world.get(`${list}?limit=8`)).headers.get('age'), '61');
    await until(() => count() === 2);
    await until(() => world.lines.length === 3);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.equal((await world.get(`${list}?limit=8`)).headers.get('age'), '0');
    assert.deepEqual(states(), ['miss', 'hit', 'stale', 'hit']);
  });

  it('waits a little for news where an answer is very old', async () => {
    await world.get(`${list}?limit=9`);
    world.pass(4_000);
    assert.equal((await world.get(`${list}?limit=9`)).headers.get('age'), '0');
    assert.equal(count(), 2);
  });

  it('keeps languages apart where answers speak one, and sends the language and no more', async () => {
    for (const language of ['de', 'de-AT,de;q=0.8', 'fr', 'tlh']) {
      const answer = await world.get(`${list}?limit=1`, { 'Accept-Language': language });
      assert.match(answer.headers.get('vary') ?? '', /Accept-Language/);
    }
    const asked = world.upstream.asked.map(({ headers }) => headers['accept-language']);
    assert.deepEqual(asked, ['de', 'fr', 'en']);
    await world.get('/api/learningcircles/cities/', { 'Accept-Language': 'de' });
    const { headers } = await world.get('/api/learningcircles/cities/', {
      'Accept-Language': 'fr',
    });
    assert.equal(count(), 4);
    assert.doesNotMatch(headers.get('vary') ?? '', /Accept-Language/);
  });

  it('tells the API nothing about the visitor, and the visitor nothing of its cookies', async () => {
    const visitor = {
      Cookie: 'a=secret',
      Referer: 'https://www.library.test/secret',
      'User-Agent': 'secret',
      'X-Forwarded-For': 'secret',
      Authorization: 'secret',
      Origin: library,
    };
    const answer = await world.get(`${list}?limit=2&secret=secret`, visitor);
    assert.equal(answer.status, 200);
    const { headers, url } = world.upstream.asked[0] ?? assert.fail();
    assert.doesNotMatch(JSON.stringify([headers, url]), /secret|library/);
    const names = Object.keys(headers).filter((name) => !/^(host|connection|sec-fetch)/.test(name));
    const plain = ['accept', 'accept-encoding', 'accept-language', 'user-agent'];
    assert.deepEqual(names.sort(), plain);
  });

  it('passes no header of the API on', async () => {
    world.upstream.misbehave = (_request, response) => {
      response.setHeader('Set-Cookie', 'a=secret');
      response.setHeader('X-Secret', 'secret');
      response.setHeader('Content-Type', 'application/json');
      response.end('{"topics":{}}');
    };
    const answer = await world.get('/api/learningcircles/topics/');
    world.upstream.misbehave = undefined;
    assert.equal(await answer.text(), '{"topics":{}}');
    assert.doesNotMatch(JSON.stringify([...answer.headers]), /secret/);
  });

  it('answers scripts itself, in plain ASCII, for the same question', async () => {
    const plain: unknown = await (await world.get(`${list}?limit=3`)).json();
    for (const name of ['show', 'a.b', 'show']) {
      const answer = await world.get(`${list}?callback=${name}&limit=3`);
      assert.equal(answer.headers.get('content-type'), 'text/javascript');
      const text = await answer.text();
      assert.match(text, /^[\x20-\x7e]*$/);
      assert.deepEqual(JSON.parse(text.slice(name.length + 1, -2)), plain);
    }
    assert.equal(count(), 1);
    assert.equal((await world.get(`${list}?callback=alert(1)`)).status, 400);
    assert.equal(count(), 1);
  });

  it('compresses once, as the visitor likes it', async () => {
    const plain = await (await world.get(`${list}?limit=20`)).text();
    const forms = [
      ['gzip, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0, gzip', 'gzip', gunzipSync],
    ] as const;
    for (const [accepted, coding, decompress] of forms) {
      const answer = await world.get(`${list}?limit=20`, { 'Accept-Encoding': accepted });
      assert.equal(answer.headers.get('content-encoding'), coding);
      const bytes = Buffer.from(await answer.arrayBuffer());
      assert.equal(decompress(bytes).toString('utf8'), plain);
    }
    const short = await world.get(`${list}?limit=0`, { 'Accept-Encoding': 'gzip' });
    assert.equal(short.headers.get('content-encoding'), null);
  });

  it('confirms what a visitor has by a 304 that says as much as the answer', async () => {
    const first = await world.get(`${list}?limit=4`);
    const etag = first.headers.get('etag') ?? '';
    const again = await world.get(`${list}?limit=4`, { 'If-None-Match': `"x", ${etag}` });
    assert.deepEqual([again.status, await again.text()], [304, '']);
    for (const name of ['etag', 'cache-control', 'vary', 'age', 'content-language']) {
      assert.equal(again.headers.get(name), first.headers.get(name), name);
    }
    const other = await world.get(`${list}?limit=4`, { 'If-None-Match': 'W/"other"' });
    assert.equal(other.status, 200);
  });

  it('tells a CDN how long an answer is good, and that it depends on the site', async () => {
    const { headers } = await world.get(`${list}?limit=4`);
    const control = 'public, max-age=60, stale-while-revalidate=3600, stale-if-error=86400';
    assert.equal(headers.get('cache-control'), control);
    assert.equal(headers.get('vary'), 'Accept-Encoding, Accept-Language, Origin');
  });

  it('lets the sites read that it is for, and every site where none is named', async () => {
    const allowed = async (relay: typeof world.relay, origin: string) =>
      (await relay.request(`${list}?limit=4`, { headers: { Origin: origin } })).headers.get(
        'access-control-allow-origin',
      );
    assert.equal(await allowed(world.relay, library), library);
    assert.equal(await allowed(world.relay, 'https://other.test'), null);
    assert.equal(await allowed(world.relay, 'null'), null);
    const open = createRelay({ upstream: world.upstream.url });
    assert.equal(await allowed(open, 'https://other.test'), '*');
    assert.doesNotMatch((await open.request(list)).headers.get('vary') ?? '', /Origin/);
    const headers = { Origin: library, 'Access-Control-Request-Method': 'POST' };
    const preflight = await world.relay.request('/api/signup/', { method: 'OPTIONS', headers });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /POST/);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Content-Type/);
  });

  it('asks the API past its memory for who wants news, but not for each of many', async () => {
    await world.get(`${list}?id=1`);
    world.pass(3);
    const answer = await world.get(`${list}?id=1&_=12345`);
    assert.deepEqual([answer.headers.get('age'), count()], ['0', 2]);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(world.upstream.asked[1]?.url, `${list}?id=1`);
    world.pass(3);
    await world.get(`${list}?id=1`, { 'Cache-Control': 'no-cache' });
    assert.equal(count(), 3);
    const many = (from: number) =>
      Promise.all(
        Array.from({ length: 200 }, (_, index) =>
          world.get(`${list}?id=${String((index % 30) + 1)}&_=${String(from + index)}`),
        ),
      );
    await many(0);
    world.pass(3);
    await many(1_000);
    world.pass(3);
    await many(2_000);
    const asked = count();
    assert.ok(asked < 110, `${String(asked)} requests for 600 questions`);
  });

  it('answers what is not there as our server does', async () => {
    const team = await world.get('/api/teams/99/');
    assert.equal(team.status, 404);
    assert.equal(((await team.json()) as { status: string }).status, 'error');
    const event = await world.get('/api/community_calendar/events/99/');
    assert.deepEqual([event.status, await event.json()], [404, { detail: 'Not found.' }]);
    assert.equal((await world.get('/api/teams/007/')).status, 200);
    assert.equal(world.upstream.asked.at(-1)?.url, '/api/teams/7/');
    assert.equal((await world.get('/en/anything')).status, 404);
    const moved = await world.get('/api/learningcircles?limit=1');
    assert.deepEqual([moved.status, moved.headers.get('location')], [301, `${list}?limit=1`]);
    const posted = await world.relay.request(list, { method: 'POST' });
    assert.deepEqual([posted.status, posted.headers.get('allow')], [405, 'GET, HEAD, OPTIONS']);
    const head = await world.relay.request(`${list}?limit=1`, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
  });

  it('describes itself, and carries no messages', async () => {
    const document = (await (await world.get('/api/openapi.json')).json()) as { openapi: string };
    assert.match(document.openapi, /^3/);
    const sent = await world.relay.request('/api/contact/', { method: 'POST', body: '{}' });
    assert.equal(sent.status, 403);
    assert.equal(count(), 0);
  });

  it('writes one line for each request, without what anybody typed', async () => {
    await world.get(`${list}?q=secret&city=secret&callback=secret`, { 'User-Agent': 'secret' });
    await world.get('/secret?secret=1', { Origin: 'https://secret.test' });
    await world.get('/api/teams/7/');
    assert.equal(world.lines.length, 3);
    assert.doesNotMatch(JSON.stringify(world.lines), /secret/);
    for (const line of world.lines) {
      const keys = ['time', 'method', 'route', 'status', 'ms', 'cache', 'bytes'];
      assert.deepEqual(Object.keys(line), keys);
    }
    assert.deepEqual(
      world.lines.map(({ route }) => route),
      [list, 'other', '/api/teams/{id}/'],
    );
  });

  it('forgets what nobody asks for when memory is short', async () => {
    const small = await relayWorld(seed, { cacheBytes: 100_000 });
    const ask = (limit: number) => small.get(`${list}?limit=${String(limit)}`);
    for (let limit = 10; limit < 30; limit += 1) await ask(limit);
    await ask(29);
    assert.equal(small.upstream.asked.length, 20);
    await ask(10);
    assert.equal(small.upstream.asked.length, 21);
    // Every form of an answer counts, too.
    for (const name of 'abcdefgh') await small.get(`${list}?limit=29&callback=${name}`);
    assert.ok(small.upstream.asked.length > 21);
    await small.upstream.close();
  });
});
