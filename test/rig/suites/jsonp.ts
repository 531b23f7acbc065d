import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bridgeAtCdn, finder, policies, signup, tags } from '../addresses.js';
import { ask, visitWithSdk } from '../ask.js';
import { hosts } from '../rig.js';
import { assertDiscreet, assertUndisturbed, frames } from '../seen.js';
import type { Suite } from '../world.js';

const asked = { transport: 'jsonp', bridge: bridgeAtCdn } as const;

/** A partner's page that reads the live API as scripts, which run where they can do nothing. */
export const jsonpSuite: Suite = (name, world) => {
  describe('by scripts in a sealed frame', () => {
    test('shows circles under the least policy, and tells the API nothing of the visitor', async () => {
      const { rig, visit } = world();
      rig.reset();
      const page = await visit({ policy: policies.jsonp, head: tags.jsonp, body: finder() });
      await page.waitForElement('.card:not(.skeleton)');
      assert.equal(await frames(page), 1);
      await assertUndisturbed(page, rig);
      assertDiscreet(rig, undefined);
    });

    test('writes names right on a page of another encoding', async () => {
      const { rig, visit } = world();
      rig.reset();
      const page = await visit({
        ...{ policy: policies.jsonp, head: tags.jsonp, charset: 'windows-1252' },
        body: `<p id="own">Bücher</p>${finder('q="reads"')}`,
      });
      await page.waitForElement('.card:not(.skeleton)');
      assert.equal(await page.textOf('#own'), 'Bücher');
      assert.match((await page.textOf('.card:not(.skeleton)')) ?? '', /Żółw reads aloud.*Kraków/);
    });

    test('gives the link to the circle’s own page before anybody types', async () => {
      const { rig, visit } = world();
      rig.reset();
      const page = await visit({ policy: policies.jsonp, head: tags.jsonp, body: signup() });
      await page.waitForElement('circlet-signup >>> a[href*="/signup/"]');
      assert.equal(await page.count('circlet-signup >>> input'), 0);
      await assertUndisturbed(page, rig);
    });

    // Driven, WebKitGTK keeps nothing of what scripts fetch. Chromium keeps it for one frame:
    // to a frame without an origin it gives a cache of its own.
    const skip = name === 'webkit' && 'WebKitGTK has no HTTP cache while it is driven';
    test('asks for the same circles once in a quarter of an hour', { skip }, async () => {
      const { rig } = world();
      const page = await visitWithSdk(world());
      const list = { ...asked, call: 'list', limit: 41 } as const;
      const first = await ask(page, list);
      assert.match(first.says, /Chess/);
      if (name === 'firefox')
        await page.evaluate(() => {
          document.querySelector('iframe')?.remove();
        });
      assert.equal((await ask(page, list)).says, first.says);
      assert.equal(rig.requestsOf(hosts.api).length, 1);
      assert.match(rig.requestsOf(hosts.api)[0]?.url.search ?? '', /callback=/);
    });

    test('tells errors apart as far as scripts do', async () => {
      const { rig } = world();
      const page = await visitWithSdk(world());
      const kinds: Record<string, string> = {};
      const outcome = async (word: string, call: 'list' | 'get' | 'signup' | 'events') => {
        const limit = 50 + Object.keys(kinds).length;
        kinds[word] = (await ask(page, { ...asked, call, limit, circle: 9000 })).says;
        rig.api.behind.recover();
        rig.api.mood = 'well';
      };
      rig.api.behind.fail({ status: 500, times: 9 });
      await outcome('crash', 'list');
      rig.api.mood = { script: '/* nothing */' };
      await outcome('calls nothing', 'list');
      rig.api.mood = 'garbage';
      await outcome('no script', 'list');
      await outcome('unknown', 'get');
      const asks = rig.requestsOf(hosts.api).length;
      await outcome('signup', 'signup');
      await outcome('events', 'events');
      assert.equal(rig.requestsOf(hosts.api).length, asks, 'what cannot be had is not asked for');
      assert.deepEqual(kinds, {
        crash: 'unavailable',
        'calls nothing': 'contract',
        'no script': 'contract',
        unknown: 'notfound',
        signup: 'unsupported',
        events: 'unsupported',
      });
    });

    test('ends at once when the caller has had enough', async () => {
      const { rig } = world();
      const page = await visitWithSdk(world());
      await ask(page, { ...asked, call: 'list', limit: 60 });
      rig.api.mood = 'hangs';
      const ended = await ask(page, { ...asked, call: 'list', limit: 61, abortAfter: 100 });
      assert.equal(ended.says, 'aborted');
      assert.ok(ended.ms < 1_000, `${ended.ms} ms`);
      rig.api.mood = 'well';
      assert.match((await ask(page, { ...asked, call: 'list', limit: 62 })).says, /Chess/);
    });
  });
};
