import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startRelay } from '@circlet/server';
import { finder, policies, relayAddress, signup, tags } from '../addresses.js';
import { fillIn } from '../fill-in.js';
import { hosts } from '../rig.js';
import { fetchIn } from '../rig-client.js';
import { assertUndisturbed, frames } from '../seen.js';
import { forwardedTo } from '../site.js';
import type { Suite } from '../world.js';

/** A partner's page that reads and signs up at a relay of the library's own. */
export const relaySuite: Suite = (_, world) => {
  describe('through a relay', () => {
    let relay: Awaited<ReturnType<typeof startRelay>>;
    before(async () => {
      const { rig } = world();
      relay = await startRelay({
        ...{ upstream: hosts.api, origins: [hosts.partner], fetch: fetchIn(rig) },
        port: 0,
      });
    });
    after(() => relay.close());

    test('shows circles and signs up under the least policy: one row, and no frame', async () => {
      const { rig, visit } = world();
      rig.reset();
      rig.serve(`${relayAddress}/`, forwardedTo(relay.url));
      const before = rig.api.behind.signups.length;
      const attributes = `api="${relayAddress}"`;
      const page = await visit({
        ...{ policy: policies.relay, head: tags.bridge },
        body: finder(attributes) + signup(attributes),
      });
      await page.waitForElement('.card:not(.skeleton)');
      await fillIn(page, 'relayed@mail.example');
      await page.waitForElement('.receipt');
      assert.equal(rig.api.behind.signups.length, before + 1);
      assert.equal(await frames(page), 0);
      await assertUndisturbed(page, rig);
      for (const { headers } of rig.requestsOf(hosts.api)) {
        for (const name of ['cookie', 'referer', 'origin', 'x-forwarded-for'])
          assert.equal(headers[name], undefined, name);
      }
    });

    test('shows circles while the API is down', async () => {
      const { rig, visit } = world();
      rig.reset();
      rig.serve(`${relayAddress}/`, forwardedTo(relay.url));
      rig.api.mood = 'breaks off';
      const page = await visit({
        ...{ policy: policies.relay, head: tags.bridge },
        body: finder(`api="${relayAddress}"`),
      });
      await page.waitForElement('.card:not(.skeleton)');
      await assertUndisturbed(page, rig);
    });

    test('lets no page sign up that it was not told of', async () => {
      const { rig, visit } = world();
      rig.reset();
      rig.serve(`${relayAddress}/`, forwardedTo(relay.url));
      const before = rig.api.behind.signups.length;
      const page = await visit({}, `${hosts.evil}/page`);
      const status = await page.evaluate(async (url) => {
        const person = { learning_circle: 5, name: 'E', email: 'e@mail.example', consent: true };
        const body = JSON.stringify({ ...person, signup_questions: { goals: 'x', support: 'x' } });
        const readable = await fetch(url, { method: 'POST', body }).then(
          ({ status: given }) => given,
          () => 0,
        );
        await fetch(url, { method: 'POST', body, mode: 'no-cors' });
        return readable;
      }, `${relayAddress}/api/signup/`);
      assert.ok(status === 0 || status === 403, String(status));
      assert.equal(rig.api.behind.signups.length, before);
    });
  });
};
