import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { snippet } from '../../../tasks/snippet.mjs';
import { bridgeAtP2pu } from '../addresses.js';
import { hosts } from '../rig.js';
import { frames } from '../seen.js';
import type { Suite } from '../world.js';

const folder = `${hosts.cdn}/circlet/`;

/** What `npm run release` tells a webmaster to paste, as it stands. */
export const snippetSuite: Suite = (name, world) => {
  describe('the pasted lines', () => {
    for (const [way, options] of Object.entries({
      'the sealed frame': { folder },
      'the bridge': { folder, bridge: bridgeAtP2pu },
    })) {
      test(`bring the frame of ${way} along, which asks the API once`, async () => {
        const { rig, visit } = world();
        rig.reset();
        const page = await visit({ head: '', body: await snippet(options) });
        await page.waitForElement('.card:not(.skeleton)');
        assert.equal(await frames(page), 1);
        const asked = rig
          .requestsOf(hosts.api)
          .filter(({ url }) => url.pathname === '/api/learningcircles/').length;
        const bridges = rig.requests.filter(({ url }) => url.pathname.endsWith('/bridge.html'));
        // WebKit's pages share a session here, whose cache may have both from an earlier one.
        const least = name === 'webkit' ? 0 : 1;
        assert.ok(asked >= least && asked <= 1, `${String(asked)} questions`);
        assert.ok(bridges.length >= least && bridges.length <= 1, 'one frame is loaded, once');
      });
    }
  });
};
