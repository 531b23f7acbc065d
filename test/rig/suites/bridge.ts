import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bridgeAtP2pu, finder, policies, signup, tags } from '../addresses.js';
import { ask, visitWithSdk } from '../ask.js';
import { fillIn } from '../fill-in.js';
import { hosts } from '../rig.js';
import { assertDiscreet, assertUndisturbed, frames } from '../seen.js';
import type { Suite } from '../world.js';

const asked = { transport: 'bridge', bridge: bridgeAtP2pu } as const;

/** A partner's page that reaches the live API through a page at P2PU. */
export const bridgeSuite: Suite = (_, world) => {
  describe('through the bridge', () => {
    test('shows circles under the least policy, and tells the API nothing of the visitor', async () => {
      const { rig, visit } = world();
      rig.reset();
      const page = await visit({ policy: policies.bridge, head: tags.bridge, body: finder() });
      await page.waitForElement('.card:not(.skeleton)');
      assert.match(
        (await page.textOf('.card:not(.skeleton)')) ?? '',
        /Żółw reads aloud|Chess|Full/,
      );
      assert.equal(await frames(page), 1);
      await assertUndisturbed(page, rig);
      assertDiscreet(rig, hosts.widgets);
    });

    test('signs up: the true outcome, one row, and no question in advance', async () => {
      const { rig, visit } = world();
      rig.reset();
      const before = rig.api.behind.signups.length;
      const page = await visit({
        ...{ policy: policies.bridge, head: tags.bridge },
        body: finder() + signup(),
      });
      await fillIn(page, 'ottilie@mail.example');
      await page.waitForElement('.receipt');
      assert.match((await page.textOf('.receipt')) ?? '', /Żółw reads aloud/);
      assert.equal(rig.api.behind.signups.length, before + 1);
      const methods = rig.requestsOf(hosts.api).map(({ method }) => method);
      assert.equal(methods.filter((method) => method === 'POST').length, 1);
      assert.ok(!methods.includes('OPTIONS'));
      assert.equal(await frames(page), 1, 'two elements share one frame');
      await assertUndisturbed(page, rig);
      assertDiscreet(rig, hosts.widgets);
    });

    test('shows at the field what the API has against it', async () => {
      const { rig, visit } = world();
      rig.reset();
      const errors = { email: ['Invalid email address'] };
      rig.api.behind.fail({ on: '/api/signup/', json: { status: 'error', errors } });
      const page = await visit({ policy: policies.bridge, head: tags.bridge, body: signup() });
      await fillIn(page, 'refused@mail.example');
      await page.waitForElement('#email[aria-invalid=true]');
      await assertUndisturbed(page, rig);
    });

    test('works on a page that embeds only what consents to it', async () => {
      const page = await visitWithSdk(world(), {
        headers: {
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      });
      assert.equal(await page.evaluate(() => crossOriginIsolated), true);
      assert.equal((await ask(page, { ...asked, call: 'get' })).says, 'Żółw reads aloud');
    });

    test('tells errors apart', async () => {
      const { rig } = world();
      const page = await visitWithSdk(world());
      const kinds: Record<string, string> = {};
      const outcome = async (name: string, call: 'get' | 'signup' | 'events', circle = 5) => {
        const { says } = await ask(page, { ...asked, call, circle });
        kinds[name] = says;
        rig.api.behind.recover();
        rig.api.mood = 'well';
      };
      rig.api.behind.fail({ status: 500, times: 9 });
      await outcome('crash', 'get');
      rig.api.mood = 'garbage';
      await outcome('garbage', 'get', 6);
      await outcome('unknown', 'get', 404);
      rig.api.mood = 'breaks off';
      await outcome('down', 'get', 7);
      rig.api.mood = 'breaks off';
      await outcome('down for a signup', 'signup');
      await outcome('events, which are no plain view', 'events');
      assert.deepEqual(kinds, {
        crash: 'unavailable',
        garbage: 'contract',
        unknown: 'notfound',
        down: 'offline',
        'down for a signup': 'unconfirmed',
        'events, which are no plain view': '0',
      });
    });

    test('ends at once when the caller has had enough, and ends the request as well', async () => {
      const { rig } = world();
      const page = await visitWithSdk(world());
      await ask(page, { ...asked, call: 'get' });
      rig.api.mood = 'hangs';
      const ended = await ask(page, { ...asked, call: 'list', limit: 33, abortAfter: 100 });
      assert.equal(ended.says, 'aborted');
      assert.ok(ended.ms < 1_000, `${ended.ms} ms`);
      rig.api.mood = 'well';
      assert.match((await ask(page, { ...asked, call: 'list', limit: 34 })).says, /Chess/);
    });
  });
};
