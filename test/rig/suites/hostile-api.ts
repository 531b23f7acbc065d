import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wireCircle, wireCircleList } from '@circlet/sdk/testing';
import { bridgeAtCdn } from '../addresses.js';
import { ask, visitWithSdk } from '../ask.js';
import { attackFor, impostor, leaveFor } from '../hostile-api.js';
import { hosts, type Rig } from '../rig.js';
import type { Suite } from '../world.js';

const asked = { transport: 'jsonp', bridge: bridgeAtCdn, call: 'list' } as const;

/** Attempts that end well for the attacker, and why that is harmless. */
const harmless = [
  // Said without a refusal, though nothing happens: that no request arrives is what counts.
  /^got (null|undefined|false|nothing came|set|clicked|sent)$/,
];

const mayBe: Readonly<Record<string, RegExp>> = {
  'what its referrer is': /^got $/,
  'what its origin is': /^got null$/,
  // Of an origin of nobody there are none.
  cookies: /^(SecurityError|got )$/,
  // Refused by the policy: a beacon says that it was taken, and is not sent.
  'a beacon': /^got (true|false)$/,
  // Also of a page that was refused.
  'a frame': /^got loaded$|Error$/,
  indexedDB: /Error$/,
};

const isRefused = (name: string, outcome: string): boolean =>
  mayBe[name]?.test(outcome) ??
  (!outcome.startsWith('got ') || harmless.some((each) => each.test(outcome)));

const arrivedAtEvil = (rig: Rig): string[] =>
  rig.requestsOf(hosts.evil).map(({ url }) => url.pathname + url.search);

async function until(isTrue: () => boolean): Promise<void> {
  for (const end = Date.now() + 5_000; Date.now() < end && !isTrue();)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(isTrue());
}

/** The API itself, or whoever has taken it over, answers with scripts of its own. */
export const hostileApiSuite: Suite = (name, world) => {
  describe('a hostile API in the sealed frame', () => {
    test('reaches neither the page nor anything that is kept, and sends nothing away', async () => {
      const { rig } = world();
      const page = await visitWithSdk(world(), {
        headers: { 'Set-Cookie': 'library=card; Secure; SameSite=None' },
        body: '<p id="own">Town library</p>',
      });
      rig.api.mood = { script: attackFor(hosts.evil) };
      await page.evaluate(() => {
        localStorage.setItem('own', 'kept');
        addEventListener(
          'message',
          ({ data }: MessageEvent<{ outcomes?: unknown } | undefined>) => {
            if (data?.outcomes) Object.assign(globalThis, { outcomes: data.outcomes });
          },
        );
      });
      const ended = await ask(page, { ...asked, limit: 70 });
      assert.equal(ended.says, 'contract');
      const outcomes = await page.waitFor(
        () => (globalThis as unknown as { outcomes?: Record<string, string> }).outcomes,
      );
      const succeeded = Object.entries(outcomes ?? {}).filter((each) => !isRefused(...each));
      assert.deepEqual(succeeded, []);
      assert.ok(Object.keys(outcomes ?? {}).length > 25);
      assert.deepEqual(arrivedAtEvil(rig), []);
      assert.equal(await page.evaluate(() => location.pathname), '/events');
      assert.equal(await page.textOf('#own'), 'Town library');
      assert.equal(await page.evaluate(() => localStorage.getItem('own')), 'kept');
    });

    test('that leaves with its frame is heard by nobody afterwards', async () => {
      const { rig } = world();
      const page = await visitWithSdk(world());
      const away = `${hosts.evil}/away`;
      const answer = {
        headers: { 'Content-Type': 'text/html' },
        body: impostor(`${hosts.evil}/told`),
      };
      rig.serve(away, () => answer);
      rig.api.mood = { script: leaveFor(away) };
      const ended = await ask(page, { ...asked, limit: 71, abortAfter: 2_500 });
      assert.equal(ended.ok, false);
      await until(() => arrivedAtEvil(rig).includes('/told?arrived'));
      const again = await ask(page, { ...asked, limit: 71, abortAfter: 500 });
      assert.equal(again.says, 'aborted');
      const arrived = arrivedAtEvil(rig);
      assert.ok(!arrived.some((each) => /asked|heard-port/.test(each)), arrived.join());
    });

    test('cannot leave with its frame where the page says which frames it has', async () => {
      const { rig } = world();
      const policy = `default-src 'none'; script-src ${hosts.cdn}; frame-src ${hosts.cdn}`;
      const page = await visitWithSdk(world(), { policy });
      rig.api.mood = { script: leaveFor(`${hosts.evil}/away`) };
      await ask(page, { ...asked, limit: 72, abortAfter: 1_000 });
      assert.deepEqual(arrivedAtEvil(rig), []);
    });

    test('may forge what it could have said anyway, and it stays text', async () => {
      const { rig } = world();
      const page = await visitWithSdk(world());
      const forged = wireCircleList([
        wireCircle({ id: 1, name: '<img src=x onerror="ran=1">' }),
        wireCircle({ id: 2, name: 'With a link that is a script', url: 'javascript:ran=1' }),
      ]);
      rig.api.mood = {
        script: `const data = ${JSON.stringify(forged)};
          circlet(JSON.parse(JSON.stringify(data).replace('{', '{"__proto__":{"polluted":1},"limit":73,"offset":0,')));`,
      };
      const ended = await ask(page, { ...asked, limit: 73 });
      assert.equal(ended.says, '<img src=x onerror="ran=1">');
      const polluted = await page.evaluate(() => 'polluted' in {} || 'ran' in globalThis);
      assert.equal(polluted, false);
    });

    // In Firefox and WebKit the frame shares the page’s thread: written down in the guide.
    const skip = name !== 'chromium' && 'the frame shares the page’s thread in this engine';
    test('does not hold up the page by an endless loop', { skip }, async () => {
      const { rig } = world();
      const page = await visitWithSdk(world());
      await ask(page, { ...asked, limit: 74 });
      rig.api.mood = { script: 'for (const end = Date.now() + 1000; Date.now() < end;);' };
      const longest = await page.evaluate(async (bridge) => {
        const { sdk } = globalThis as unknown as { sdk: typeof import('@circlet/sdk') };
        const options = { transport: 'jsonp' as const, bridge };
        const call = sdk.createClient(options).circles.list({ pageSize: 75 });
        let longest = 0;
        const state = { isOver: false };
        void call.catch(() => undefined).finally(() => (state.isOver = true));
        for (let last = performance.now(); !state.isOver;) {
          await new Promise((resolve) => setTimeout(resolve, 4));
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
        }
        return longest;
      }, bridgeAtCdn);
      assert.ok(longest < 500, `${longest} ms`);
    });
  });
};
