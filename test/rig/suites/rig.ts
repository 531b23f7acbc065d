import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { violationsOf } from '../page.js';
import { hosts } from '../rig.js';
import type { Suite } from '../world.js';

/** The world itself. */
export const rigSuite: Suite = (name, world) => {
  describe('the world of host names', () => {
    test('is on https, under its names, and trusted enough to be a secure context', async () => {
      const { visit } = world();
      const page = await visit({ body: '<h1>Made</h1>' });
      assert.equal(await page.textOf('h1'), 'Made');
      assert.deepEqual(await page.evaluate(() => [origin, isSecureContext]), [hosts.partner, true]);
    });

    test('lets nobody but the admitted origins read the API', async () => {
      const { rig, visit } = world();
      rig.reset();
      const page = await visit({});
      const list = `${hosts.api}/api/learningcircles/?limit=1`;
      const read = (url: string) =>
        fetch(url).then(
          (answer) => answer.status,
          () => 'unreadable',
        );
      assert.equal(await page.evaluate(read, list), 'unreadable');
      await page.goto(rig.page(`${hosts.widgets}/made`, {}));
      assert.equal(await page.evaluate(read, list), 200);
      const seen = rig.requestsOf(hosts.api).map(({ headers }) => headers.origin);
      assert.deepEqual(seen, [hosts.partner, hosts.widgets]);
    });

    // Driven, WebKitGTK keeps nothing of what scripts fetch.
    const withoutCache = name === 'webkit' && 'WebKitGTK has no HTTP cache while it is driven';
    test('keeps the list of circles as long as the API says', { skip: withoutCache }, async () => {
      const { rig, visit } = world();
      rig.reset();
      const page = await visit({}, `${hosts.widgets}/made`);
      const list = `${hosts.api}/api/learningcircles/?limit=2`;
      for (let i = 0; i < 3; i++) {
        await page.evaluate(async (url) => (await fetch(url)).text(), list);
      }
      assert.equal(rig.requestsOf(hosts.api).length, 1);
    });

    test('hears what a policy refuses, in the page and on the server', async () => {
      const { rig, visit } = world();
      rig.reset();
      const page = await visit({ policy: "default-src 'none'; script-src 'self'" });
      assert.deepEqual(await page.evaluate(violationsOf), []);
      await page.evaluate(() => {
        document.body.append(document.createElement('iframe'));
        document.querySelector('iframe')?.setAttribute('src', 'https://evil.test/x');
      });
      await page.waitFor(
        () => (globalThis as unknown as { violations: string[] }).violations.length > 0,
      );
      assert.match((await page.evaluate(violationsOf)).join(), /^frame-src https:\/\/evil\.test/);
      while (rig.reports.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      assert.match(rig.reports.join(), /frame-src/);
      assert.deepEqual(rig.requestsOf(hosts.evil), []);
    });
  });
};
