import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import {
  createApp,
  openDatabase,
  startServer,
  writeCircles,
  type Database,
  type RunningServer,
} from '../src/index.js';
import { smallWorld } from './small-world.js';

const list = '/api/learningcircles/';

describe('a server that listens', () => {
  let database: Database;
  let server: RunningServer;
  const now = () => new Date('2026-11-22T12:00:00Z');

  before(async () => {
    database = await openDatabase({ kind: 'memory' });
    await writeCircles(database, smallWorld);
    server = await startServer({ database, port: 0, now });
  });
  after(async () => {
    await server.close();
    await database.destroy();
  });

  const get = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, { redirect: 'manual', ...init });

  it('lets every site read', async () => {
    const headers = { Origin: 'https://library.example' };
    const answer = await get(list, { headers });
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
    const missing = await get('/nowhere', { headers });
    assert.equal(missing.headers.get('access-control-allow-origin'), '*');
  });

  it('answers a preflight', async () => {
    const answer = await get(list, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://library.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type, x-anything',
      },
    });
    assert.equal(answer.status, 204);
    assert.match(answer.headers.get('access-control-allow-headers') ?? '', /x-anything/);
    assert.match(answer.headers.get('access-control-allow-methods') ?? '', /POST/);
  });

  it('can be narrowed to some sites', async () => {
    const app = createApp({ database, origins: ['https://library.example'] });
    const allowed = async (origin: string) =>
      (await app.request(list, { headers: { Origin: origin } })).headers.get(
        'access-control-allow-origin',
      );
    assert.equal(await allowed('https://library.example'), 'https://library.example');
    assert.equal(await allowed('https://other.example'), null);
  });

  it('confirms with 304 what the client has, and says so to other sites too', async () => {
    const first = await get(list);
    const tag = first.headers.get('etag') ?? '';
    assert.match(tag, /^"[0-9a-f]+"$/);
    assert.equal(first.headers.get('cache-control'), 'max-age=900');
    const second = await get(list, { headers: { 'If-None-Match': tag } });
    assert.equal(second.status, 304);
    assert.equal(await second.text(), '');
    assert.equal(second.headers.get('access-control-allow-origin'), '*');
    assert.match(second.headers.get('vary') ?? '', /Accept-Language/);
  });

  it('answers HEAD without a body', async () => {
    const answer = await get(list, { method: 'HEAD' });
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), '');
    assert.equal(answer.headers.get('content-type'), 'application/json');
  });

  it('sends to the address with a slash', async () => {
    const answer = await get('/api/learningcircles?limit=1');
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get('location'), '/api/learningcircles/?limit=1');
  });

  it('refuses in the envelope what is not there or not possible', async () => {
    const missing = await get('/api/nonsense/');
    assert.equal(missing.status, 404);
    assert.deepEqual(await missing.json(), {
      status: 'error',
      errors: { path: ['Nothing is at /api/nonsense/'] },
    });
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await get(list, { method });
      assert.equal(answer.status, 405);
      assert.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS');
      assert.equal(((await answer.json()) as { status: string }).status, 'error');
    }
  });

  it('tells that it is well, and describes itself', async () => {
    assert.deepEqual(await (await get('/healthz')).json(), { status: 'ok' });
    const document = (await (await get('/api/openapi.json')).json()) as { openapi: string };
    assert.match(document.openapi, /^3\.1/);
  });

  it('builds links on the address that was asked, or on the public one', async () => {
    const { items } = (await (await get(`${list}?id=1`)).json()) as { items: { url: string }[] };
    assert.equal(items[0]?.url, `${server.url}/en/signup/main-library-1/`);
    const app = createApp({ database, publicUrl: 'https://circles.example/' });
    const answer = await app.request(`${list}?id=1`);
    assert.match(await answer.text(), /"url":"https:\/\/circles\.example\/en\/signup\//);
  });

  it('has a page for a circle and for a course, with every name escaped', async () => {
    for (const path of ['/en/signup/main-library-1/', '/pt-br/course/1/']) {
      const answer = await get(path);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'/);
      const page = await answer.text();
      assert.ok(page.includes('&lt;script&gt;'), path);
      assert.ok(!page.includes('<script'), path);
      assert.ok(!page.includes('href="javascript:'), path);
      assert.match(page, /stands in for/);
    }
  });

  it('admits exactly its own style', async () => {
    const answer = await get('/');
    const style = /<style>(.*?)<\/style>/s.exec(await answer.text())?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.ok(policy.includes(`style-src 'sha256-${hash}'`), policy);
  });

  it('has no page for a draft, a deleted or an unknown circle', async () => {
    const paths = ['/en/signup/a-2/', '/en/signup/a-3/', '/en/signup/a-99/', '/en/course/99/'];
    for (const path of [...paths, '/en/signup/a-99999999999/', '/en/course/99999999999/']) {
      const answer = await get(path);
      assert.equal(answer.status, 404, path);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
    }
  });

  it('draws a picture for every name', async () => {
    const answer = await get('/media/sample/circle-1.svg');
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
    assert.match(await answer.text(), /^<svg /);
  });

  it('answers fifty requests at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => get(`${list}?q=circle`)));
    assert.deepEqual(new Set(answers.map((answer) => answer.status)), new Set([200]));
  });

  it('goes on after an unexpected failure, which it logs in one line', async () => {
    const lines: string[] = [];
    const broken = {
      selectFrom() {
        throw new Error('Lost\nall');
      },
    } as unknown as Database;
    const app = createApp({ database: broken, log: (line) => void lines.push(line) });
    const answer = await app.request(list);
    assert.equal(answer.status, 500);
    assert.equal(((await answer.json()) as { status: string }).status, 'error');
    assert.deepEqual(lines, [`GET ${list} failed: Error: Lost all`]);
  });
});

describe('hostile requests', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['a word of 100,000 letters', `q=${'a'.repeat(100_000)}`],
    [
      '20,000 different words',
      `q=${Array.from({ length: 20_000 }, (_, n) => `w${String(n)}`).join('+')}`,
    ],
    ['10,000 commas in topics', `topics=${','.repeat(10_000)}`],
    [
      '10,000 topics',
      `topics=${Array.from({ length: 10_000 }, (_, n) => `t${String(n)}`).join(',')}`,
    ],
    ['10,000 commas in weekdays', `weekdays=${','.repeat(10_000)}`],
    ['10,000 weekdays', `weekdays=${Array.from({ length: 10_000 }, () => '1').join(',')}`],
    ['a backslash', 'q=%5C'],
    ['backslashes and quotes', 'q=%5C%27%22%5C%5C'],
    ['a lone percent sign', 'q=%'],
    ['bytes that are no UTF-8', 'q=%ff%fe&city=%ed%a0%80'],
    ['NUL everywhere', 'q=%00&city=%00&topics=%00&order=%00&callback=%00&scope=%00'],
    ['wildcards', 'topics=%25,_,%5C'],
    ['a weight and a colon', 'q=a:D'],
    ['SQL', 'city=%27;drop+table+circles;--&q=%27;drop+table+circles;--'],
    ['huge ids', 'id=99999999999999999999&course_id=-99999999999&team_id=2147483648'],
    ['a huge place', 'latitude=1e300&longitude=-1e300&distance=1e300'],
    ['a huge slice', 'limit=9007199254740991&offset=9007199254740991'],
    ['emoji', 'q=%F0%9F%98%80&city=%F0%9F%98%80'],
  ];
  let database: Database;
  before(async () => {
    database = await openDatabase({ kind: 'memory' });
    await writeCircles(database, smallWorld);
  });
  after(() => database.destroy());

  for (const [name, search] of hostile) {
    it(`takes ${name}`, async () => {
      const lines: string[] = [];
      const app = createApp({ database, log: (line) => void lines.push(line) });
      const answer = await app.request(`${list}?${search}`);
      assert.deepEqual(lines, []);
      assert.ok(answer.status === 200 || answer.status === 400, String(answer.status));
      await answer.json();
    });
  }

  it('is still well afterwards', async () => {
    const answer = await createApp({ database }).request(list);
    assert.equal(((await answer.json()) as { count: number }).count, 1);
  });
});
