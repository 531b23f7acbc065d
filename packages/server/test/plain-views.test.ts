import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApp, openDatabase, writeCircles, type Database } from '../src/index.js';
import { plainViews } from '../src/plain-views.js';
import { smallCatalog } from './small-catalog.js';

let database: Database;
before(async () => {
  database = await openDatabase({ kind: 'memory' });
  await writeCircles(database, smallCatalog);
});
after(() => database.destroy());

const request = async (path: string, init: RequestInit = {}) =>
  createApp({ database }).request(path, init);

// Only the addresses are wanted here, and those with a placeholder have tests of their own.
const paths = plainViews(undefined as unknown as Database)
  .map(({ at }) => at.path)
  .filter((path) => !path.includes('{'));

for (const path of paths) {
  describe(path, () => {
    it('is JSON that every site may read, in a language', async () => {
      const headers = { Origin: 'https://library.example', 'Accept-Language': 'fr' };
      const answer = await request(path, { headers });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), 'application/json');
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('content-language'), 'fr');
      assert.match(answer.headers.get('vary') ?? '', /Accept-Language/);
    });

    it('is confirmed with 304 to who has it', async () => {
      const tag = (await request(path)).headers.get('etag') ?? '';
      assert.match(tag, /^"/);
      const again = await request(path, { headers: { 'If-None-Match': tag } });
      assert.equal(again.status, 304);
    });

    it('is a script for a name, and for nothing that is more than a name', async () => {
      const json = await (await request(path)).text();
      const script = await request(`${path}?callback=cb`);
      assert.equal(script.headers.get('content-type'), 'text/javascript');
      const body = await script.text();
      assert.deepEqual(JSON.parse(body.slice('cb('.length, -');'.length)), JSON.parse(json));
      assert.equal((await request(`${path}?callback=alert(1)//`)).status, 400);
    });

    it('answers HEAD without a body, other methods with 405, and sends to its slash', async () => {
      const head = await request(path, { method: 'HEAD' });
      assert.deepEqual([head.status, await head.text()], [200, '']);
      const post = await request(path, { method: 'POST' });
      assert.deepEqual([post.status, post.headers.get('allow')], [405, 'GET, HEAD, OPTIONS']);
      const bare = await request(`${path.slice(0, -1)}?limit=1`);
      assert.deepEqual([bare.status, bare.headers.get('location')], [301, `${path}?limit=1`]);
    });
  });
}
