import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bridgeAtCdn, bridgeAtP2pu } from '../addresses.js';
import { ask } from '../ask.js';
import { hosts } from '../rig.js';
import { sdkTag, serveSdk } from '../sdk-file.js';
import { assertDiscreet } from '../seen.js';
import { partnerPage, type Suite } from '../world.js';

const login = `${hosts.api}/en/login/`;

/** Somebody who is logged in at P2PU comes to a partner's page. */
export const visitorSuite: Suite = (_, world) => {
  describe('a visitor who is logged in at P2PU', () => {
    for (const [transport, bridge, sameSite, origin] of [
      // The bridge takes no cookie, of whatever kind; scripts could take one that is for all sites.
      ['bridge', bridgeAtP2pu, 'None', hosts.widgets],
      ['jsonp', bridgeAtCdn, 'Lax', undefined],
    ] as const) {
      test(`is nobody in particular to the API (${transport}, cookies ${sameSite})`, async () => {
        const { rig, visit } = world();
        rig.reset();
        await serveSdk(rig);
        const cookie = `session=ada; Path=/; Secure; HttpOnly; SameSite=${sameSite}`;
        const page = await visit({ headers: { 'Set-Cookie': cookie } }, login);
        await page.goto(rig.page(partnerPage, { head: sdkTag }));
        await page.waitFor(() => 'sdk' in globalThis);
        const ended = await ask(page, { transport, bridge, call: 'list', limit: 81 });
        assert.match(ended.says, /Chess/);
        assertDiscreet(rig, origin);
        await page.goto(login);
        const logins = rig.requests.filter(({ url }) => url.href === login);
        assert.match(logins.at(-1)?.headers['cookie'] ?? '', /session=ada/);
      });
    }
  });
};
