import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { callOf } from '../../engines/in-page.js';
import type { EnginePage } from '../../engines/engine.js';
import { bridgeAtCdn, bridgeAtP2pu } from '../addresses.js';
import { installLine, type Heard, type LinePage } from '../line.js';
import { hosts } from '../rig.js';
import type { Suite, World } from '../world.js';

const api = `${hosts.api}/api`;
const list = `${api}/learningcircles/?limit=1`;

/** What the bridge must not carry, whoever asks. */
const forbidden: Readonly<Record<string, { method?: unknown; url?: unknown; body?: unknown }>> = {
  'who is logged in': { url: `${hosts.api}/en/accounts/fe/whoami/` },
  'a login': { method: 'POST', url: `${hosts.api}/en/accounts/fe/login/`, body: '{}' },
  'a circle of the facilitator’s': { method: 'POST', url: `${api}/learning-circle/`, body: '{}' },
  'an internal list': { url: `${api}/drf/` },
  'a page': { url: `${hosts.api}/en/signup/x-5/` },
  'another host': { url: `${hosts.evil}/api/learningcircles/` },
  'another host with our name in front': {
    url: 'https://learningcircles.p2pu.org.evil.test/api/learningcircles/',
  },
  'another host behind a user’s name': {
    url: 'https://learningcircles.p2pu.org@evil.test/api/learningcircles/',
  },
  'the host without TLS': { url: list.replace('https:', 'http:') },
  'another port': { url: `${hosts.api}:8443/api/learningcircles/` },
  'a way out of the folder': { url: `${api}/learningcircles/../../en/accounts/fe/whoami/` },
  'a hidden way out of the folder': { url: `${api}/learningcircles/%2e%2e/%2e%2e/admin/` },
  'a line break in the path': { url: `${api}/signup/\n/../drf/` },
  'a path that goes on': { url: `${api}/learningcircles/5/edit/` },
  'a script of its own': { url: 'javascript:parent.ran=1' },
  data: { url: 'data:application/json,{}' },
  'a relative address': { url: '/api/learningcircles/' },
  'no address': { url: null },
  'a list of addresses': { url: [] },
  'a method of every object': { method: 'constructor' },
  'the key of prototypes': { method: '__proto__' },
  'a method with a header in it': { method: 'GET\r\nX-Evil: 1' },
  'a method in small letters': { method: 'get' },
  DELETE: { method: 'DELETE', url: `${api}/signup/` },
  'a signup without a body': { method: 'POST', url: `${api}/signup/` },
  'a signup of no text': { method: 'POST', url: `${api}/signup/`, body: { name: 'Ada' } },
  'a reading with a body': { body: '{}' },
  'a huge body': { method: 'POST', url: `${api}/signup/`, body: 'x'.repeat(200_000) },
};

async function visitEvil(
  { rig, visit }: World,
  bridge = bridgeAtP2pu,
  sandbox = 'allow-scripts allow-same-origin',
): Promise<EnginePage> {
  rig.reset();
  const page = await visit({}, `${hosts.evil}/page`);
  await page.run(`${callOf(installLine)};`);
  await page.evaluate(
    async (...args) => {
      const evil = globalThis as unknown as LinePage;
      evil.line = await evil.openLine(...args);
    },
    bridge,
    sandbox,
  );
  return page;
}

const say = (page: EnginePage, message: { id: number; [key: string]: unknown }): Promise<Heard> =>
  page.evaluate(
    (text) => (globalThis as unknown as LinePage).line.say(JSON.parse(text) as { id: number }),
    JSON.stringify(message),
  );

/** Anybody may frame the bridge. What it gives is what anybody can have from the API anyway. */
export const hostilePageSuite: Suite = (_, world) => {
  describe('a hostile page around the bridge', () => {
    test('gets only what is on the list, of the one API', async () => {
      const { rig } = world();
      const page = await visitEvil(world());
      let id = 0;
      const carried: string[] = [];
      for (const [name, wish] of Object.entries(forbidden)) {
        const answer = await say(page, { id: ++id, method: 'GET', url: list, ...wish });
        if (answer.trouble !== 'refused') carried.push(`${name}: ${JSON.stringify(answer)}`);
      }
      assert.deepEqual(carried, []);
      assert.deepEqual(rig.requestsOf(hosts.api), []);
      assert.equal(rig.requestsOf(hosts.evil).length, 1, 'its own page');
      assert.equal((await say(page, { id: ++id, method: 'GET', url: list })).status, 200);
    });

    test('gets from the sealed frame only readings, and no call but the frame’s own', async () => {
      const { rig } = world();
      const page = await visitEvil(world(), bridgeAtCdn, 'allow-scripts');
      const wishes = [
        { method: 'POST', url: `${api}/signup/`, body: '{}' },
        { method: 'GET', url: `${api}/community_calendar/events/` },
        { method: 'GET', url: `${hosts.api}/en/accounts/fe/whoami/` },
      ];
      for (const [id, wish] of wishes.entries())
        assert.equal((await say(page, { id, ...wish })).trouble, 'refused');
      const url = `${api}/courses/?limit=1&callback=alert(1)//&callback=parent.x`;
      assert.equal((await say(page, { id: 9, method: 'GET', url })).status, 200);
      const asked = rig
        .requestsOf(hosts.api)
        .map((each) => each.url.searchParams.getAll('callback'));
      assert.deepEqual(asked, [['circlet']]);
    });

    test('brings in no headers and no credentials', async () => {
      const { rig } = world();
      const page = await visitEvil(world());
      await say(page, {
        ...{
          id: 1,
          method: 'GET',
          url: `https://ada:secret@learningcircles.p2pu.org/api/courses/`,
        },
        ...{
          headers: { 'X-Evil': '1' },
          credentials: 'include',
          mode: 'no-cors',
          redirect: 'follow',
        },
        ...{ referrer: 'https://evil.test/', integrity: 'x', keepalive: true },
      });
      const [seen] = rig.requestsOf(hosts.api);
      assert.equal(seen?.headers.origin, hosts.widgets);
      for (const name of ['x-evil', 'authorization', 'cookie', 'referer'])
        assert.equal(seen.headers[name], undefined, name);
    });

    test('overruns neither the API nor the frame, whatever it calls its requests', async () => {
      const { rig } = world();
      const page = await visitEvil(world());
      rig.api.mood = 'hangs';
      const asked = 2_000;
      const heard = await page.evaluate(
        async (url, times) => {
          const { line } = globalThis as unknown as LinePage;
          for (let i = 0; i < times; i++) line.port.postMessage({ id: i, method: 'GET', url });
          for (let i = 0; i < times; i++) line.port.postMessage({ id: 7, method: 'GET', url });
          const refused = () => line.heard.filter(({ trouble }) => trouble === 'busy').length;
          for (let looks = 0; looks < 100 && refused() < 2 * times - 100; looks++)
            await new Promise((resolve) => setTimeout(resolve, 50));
          return refused();
        },
        list,
        asked,
      );
      assert.ok(heard >= 2 * asked - 100, `${heard} were refused`);
      assert.ok(rig.requestsOf(hosts.api).length <= 6, `${rig.requestsOf(hosts.api).length} asked`);
    });

    test('says nonsense, and the frame still answers sense', async () => {
      const page = await visitEvil(world());
      await page.evaluate(() => {
        const { line } = globalThis as unknown as LinePage;
        for (const nonsense of [null, 0, '', [], undefined, { cancel: {} }, { id: {} }, new Map()])
          line.port.postMessage(nonsense);
      });
      assert.equal((await say(page, { id: 9, method: 'GET', url: list })).status, 200);
    });

    test('cannot give a frame a second port, nor can a frame beside it', async () => {
      const { rig } = world();
      const page = await visitEvil(world());
      rig.page(`${hosts.partner}/beside`, {
        body: `<script>
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => parent.postMessage('second port works', '*');
          for (let i = 0; i < parent.frames.length; i++)
            if (parent.frames[i] !== self) parent.frames[i].postMessage({ circlet: 'port' }, '*', [port2]);
          port1.postMessage({ id: 1, method: 'GET', url: '${list}' });
          parent.postMessage('tried', '*');
        </script>`,
      });
      const second = await page.evaluate(
        async (url, beside) => {
          const { line } = globalThis as unknown as LinePage;
          let isHeard = false;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (isHeard = true);
          addEventListener('message', ({ data }) => (isHeard ||= data === 'second port works'));
          line.frame.contentWindow?.postMessage({ circlet: 'port' }, '*', [port2]);
          port1.postMessage({ id: 1, method: 'GET', url });
          const frame = document.createElement('iframe');
          frame.src = beside;
          document.body.append(frame);
          await new Promise<void>((resolve) => {
            addEventListener('message', ({ data }) => {
              if (data === 'tried') resolve();
            });
          });
          await new Promise((resolve) => setTimeout(resolve, 300));
          return isHeard;
        },
        list,
        `${hosts.partner}/beside`,
      );
      assert.equal(second, false);
      assert.deepEqual(rig.requestsOf(hosts.api), []);
    });
  });
};
