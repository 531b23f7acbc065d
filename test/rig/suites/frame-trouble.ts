import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bridgeAtCdn, bridgeAtP2pu } from '../addresses.js';
import { ask, visitWithSdk } from '../ask.js';
import { cdnFile } from '../files.js';
import { hosts } from '../rig.js';
import { frames } from '../seen.js';
import type { Suite } from '../world.js';

/** What a blocked frame may take on a busy machine; engines tell after some 60 ms. */
const soonMs = 1_500;
/** `load` without a word is waited out for a second. */
const afterLoadMs = 4_000;

const asked = { transport: 'bridge', bridge: bridgeAtP2pu, call: 'list' } as const;

let places = 0;
/** An address at P2PU that no cache knows. */
const newPlace = (): string => `${hosts.widgets}/circlet/${++places}/bridge.html`;

/** Frames that do not come up. */
export const frameTroubleSuite: Suite = (name, world) => {
  // What is waited out is waited out in every engine only before a release.
  const skip = name !== 'chromium' && !process.env['CIRCLET_RELEASE'] && 'only before a release';
  describe('a frame that does not come up', () => {
    test('because of the page’s policy: said at once, with the line to add', async () => {
      const policy = `default-src 'none'; script-src ${hosts.cdn}`;
      const page = await visitWithSdk(world(), { policy });
      const ended = await ask(page, asked);
      assert.equal(ended.says, 'unsupported');
      assert.match(ended.message, /frame-src https:\/\/widgets\.p2pu\.org/);
      assert.ok(ended.ms < soonMs, `${ended.ms} ms`);
      assert.equal(await frames(page), 0);
    });

    for (const [why, answer] of [
      ['it is not there', { status: 404 }],
      ['its host does not let others frame it', { headers: { 'X-Frame-Options': 'DENY' } }],
      ['its host lost itself', { headers: { 'Content-Type': 'text/html' }, body: '<p>Parked' }],
    ] as const) {
      test(`because ${why}: said soon, and it works once that is over`, { skip }, async () => {
        const { rig } = world();
        const page = await visitWithSdk(world());
        const bridge = newPlace();
        let isGone = true;
        rig.serve(bridge, (request) => (isGone ? answer : cdnFile(request)));
        const ended = await ask(page, { ...asked, bridge });
        assert.equal(ended.says, 'unavailable');
        assert.ok(ended.ms < afterLoadMs, `${ended.ms} ms`);
        assert.equal(await frames(page), 0);
        assert.equal(rig.requestsOf(hosts.api).length, 0);
        isGone = false;
        assert.match((await ask(page, { ...asked, bridge })).says, /Chess/);
      });
    }

    test('because it hangs: a signup has certainly not left', { skip }, async () => {
      const { rig } = world();
      const page = await visitWithSdk(world());
      const bridge = newPlace();
      rig.serve(bridge, () => 'hangs');
      const [read, sent] = await Promise.all([
        ask(page, { ...asked, bridge }),
        ask(page, { ...asked, bridge, call: 'signup' }),
      ]);
      assert.equal(read.says, 'timeout');
      assert.equal(sent.says, 'offline');
      assert.ok(sent.ms < 12_000, `${sent.ms} ms`);
      assert.equal(await frames(page), 0);
      assert.deepEqual(rig.requestsOf(hosts.api), []);
    });

    test('because nobody said where it is: said before anything leaves', async () => {
      const page = await visitWithSdk(world());
      const ended = await ask(page, { transport: 'auto', call: 'list' });
      assert.equal(ended.says, 'unsupported');
      assert.match(ended.message, /bridge/);
    });

    test('on a host that the API does not know, auto takes the sealed frame', async () => {
      const page = await visitWithSdk(world());
      assert.equal(
        (await ask(page, { ...asked, bridge: bridgeAtCdn, transport: 'auto' })).ok,
        true,
      );
      assert.equal(
        await page.evaluate(() => document.querySelector('iframe')?.getAttribute('sandbox')),
        'allow-scripts',
      );
    });
  });
};
