import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Engine, EnginePage } from './engine.js';
import { engineNames, leftOut, startEngine } from './engines.js';
import { send, type Asking, type End } from './frame-asking.js';
import { listAnswer, startFrameWorld, type FrameWorld } from './frame-world.js';

const list = '/api/learningcircles/?limit=3';
const signup = JSON.stringify({ name: 'Zoë', learning_circle: 5 });
const json = JSON.stringify({ items: [{ city: 'Kraków', name: 'Łódź – “日本”\u2028' }] });
const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** In all engines before a release; partners' pages are tried in all of them each time. */
const early = (name: string) => name !== 'chromium' && !process.env['CIRCLET_RELEASE'];

for (const name of engineNames) {
  const skip = leftOut(name) || (early(name) && 'only before a release');
  describe(`a frame that carries requests, in ${name}`, { skip }, () => {
    let world: FrameWorld;
    let engine: Engine;
    let page: EnginePage;
    before(async () => {
      [world, engine] = await Promise.all([startFrameWorld(), startEngine(name)]);
    });
    beforeEach(() => {
      world.make();
    });
    after(async () => {
      await engine.close();
      world.close();
    });

    const ask = (asking: Asking): Promise<End> =>
      page.evaluate(send, {
        ...asking,
        bridge: world.bridge,
        url: (asking.api ?? world.api) + (asking.path ?? list),
      } as never);

    /** A test on a page of its own. */
    const on = (title: string, run: () => Promise<void>): void => {
      test(title, async () => {
        page = await engine.open();
        try {
          await run();
        } finally {
          await page.close();
        }
      });
    };

    for (const way of ['bridge', 'jsonp'] as const) {
      on(`reads by ${way}, to the byte, on a page that is not UTF-8`, async () => {
        await page.goto(world.page);
        const { status, body } = await ask({ way });
        assert.deepEqual([status, body], [200, json]);
        await ask({ way });
        const [first, second] = world.asked;
        assert.equal(first?.url, second?.url);
        const told = Object.keys(first?.headers ?? {});
        assert.deepEqual(
          told.filter((header) => /^(cookie|referer)$/.test(header)),
          [],
        );
        assert.equal(await page.count('iframe'), 1);
        assert.deepEqual(await page.complaints(), []);
      });

      on(`keeps ${way} answers apart that come in another order`, async () => {
        await page.goto(world.page);
        const waiting: (() => void)[] = [];
        world.answer(({ url }, response) => {
          const { searchParams } = new URL(url, world.api);
          const callback = searchParams.get('callback');
          const body = `{"limit":${searchParams.get('limit') ?? ''}}`;
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.setHeader('Content-Type', callback ? 'text/javascript' : 'application/json');
          waiting.push(() => response.end(callback ? `${callback}(${body});` : body));
          if (waiting.length === 3) for (const answer of waiting.reverse()) answer();
        });
        const ends = await Promise.all(
          [1, 2, 3].map((limit) => ask({ way, path: `/api/courses/?limit=${limit}` })),
        );
        assert.deepEqual(
          ends.map(({ body }) => body),
          ['{"limit":1}', '{"limit":2}', '{"limit":3}'],
        );
      });

      on(`leaves a ${way} request at once, and carries the next one`, async () => {
        await page.goto(world.page);
        await ask({ way });
        world.answer(() => undefined);
        const { kind, ms } = await ask({ way, path: '/api/courses/', leaveMs: 200 });
        assert.equal(kind, 'aborted');
        assert.ok(ms < 1500, `${ms} ms`);
        if (way === 'bridge') {
          await wait(300);
          assert.equal(world.asked.at(-1)?.isDropped, true);
        }
        world.make();
        assert.equal((await ask({ way })).status, 200);
      });

      on(`does not carry by ${way} what is another API's or on no list`, async () => {
        await page.goto(world.page);
        for (const asking of [
          { api: world.bridge.replace('/bridge.html', '') },
          { path: '/api/learningcircles/5/delete/' },
          { path: '/admin/' },
          ...(way === 'jsonp' ? [{ path: '/api/community_calendar/events/' }, { body: '{}' }] : []),
        ]) {
          const { kind, ms } = await ask({ way, ...asking });
          assert.equal(kind, 'unsupported');
          assert.ok(ms < 2000, `${ms} ms`);
        }
        assert.deepEqual(world.asked, []);
      });

      on(`says at once which line of a policy the ${way} frame needs`, async () => {
        const policy = "frame-src 'self'";
        world.make({ headers: { 'Content-Security-Policy': policy } });
        await page.goto(world.page);
        const { kind, message, ms } = await ask({ way });
        assert.equal(kind, 'unsupported');
        assert.match(message ?? '', /frame-src http:\/\/localhost:\d+$/);
        assert.ok(ms < 500, `${ms} ms`);
        assert.equal(await page.count('iframe'), 0);
      });

      on(`is not held up by a policy that only reports, by ${way}`, async () => {
        const policy = "frame-src 'none'";
        world.make({ headers: { 'Content-Security-Policy-Report-Only': policy } });
        await page.goto(world.page);
        assert.equal((await ask({ way })).status, 200);
      });

      on(`takes a ${way} frame that the page holds, and its first question with it`, async () => {
        const sandbox = `allow-scripts ${way === 'bridge' ? 'allow-same-origin' : ''}`;
        world.make({
          body: `<iframe hidden sandbox="${sandbox}" src="${world.bridge}#${list.replace('&', '&amp;')}"></iframe>`,
        });
        await page.goto(world.page);
        await wait(300);
        const { status, body, ms } = await ask({ way });
        assert.deepEqual([status, body], [200, json]);
        assert.ok(ms < 900, `${ms} ms`);
        assert.equal(world.asked.length, 1);
        assert.equal(await page.count('iframe'), 1);
      });

      on(`tells quickly that a ${way} frame of the page was kept out before`, async () => {
        const sandbox = `allow-scripts ${way === 'bridge' ? 'allow-same-origin' : ''}`;
        world.make({
          headers: { 'Content-Security-Policy': "frame-src 'self'" },
          body: `<iframe hidden sandbox="${sandbox}" src="${world.bridge}"></iframe>`,
        });
        await page.goto(world.page);
        await wait(300);
        const { kind, ms } = await ask({ way });
        assert.equal(kind, 'unsupported');
        assert.ok(ms < 1600, `${ms} ms`);
      });

      on(`makes another ${way} frame where somebody took it away`, async () => {
        await page.goto(world.page);
        await ask({ way });
        await page.evaluate(() => document.querySelector('iframe')?.remove());
        assert.equal((await ask({ way })).status, 200);
        world.asked.length = 0;
        world.answer((asked, response) => {
          if (world.asked.length > 1) listAnswer(asked, response);
        });
        const { status, ms } = await ask({ way, removeMs: 200 });
        assert.equal(status, 200);
        assert.ok(ms < 2500, `${ms} ms`);
      });

      on(`works by ${way} after the page was left and came back`, async () => {
        await page.goto(world.page);
        await ask({ way });
        await page.goto(`${world.page}other`);
        await page.back();
        // The other page has it, too, as long as it is there.
        await page.waitFor(
          () => !location.href.endsWith('other') && 'frameTransport' in globalThis,
        );
        const { status, ms } = await ask({ way });
        assert.equal(status, 200);
        assert.ok(ms < 3000, `${ms} ms`);
      });

      for (const trouble of ['lose', 'refuse'] as const) {
        on(`tells that there is no page for the ${way} frame (${trouble})`, async () => {
          await page.goto(world.page);
          world.host(trouble);
          const read = await ask({ way });
          assert.equal(read.kind, 'unavailable');
          assert.ok(read.ms < 3000, `${read.ms} ms`);
          if (way === 'bridge') assert.equal((await ask({ way, body: signup })).kind, 'offline');
          assert.equal(await page.count('iframe'), 0);
          world.host('serve');
          assert.equal((await ask({ way })).status, 200);
        });
      }
    }

    on('gives up a frame that hangs, and makes another for the next request', async () => {
      await page.goto(world.page);
      world.host('hang');
      const { kind, ms } = await ask({ way: 'bridge' });
      assert.equal(kind, 'timeout');
      assert.ok(ms > 7000 && ms < 10_000, `${ms} ms`);
      assert.equal(await page.count('iframe'), 0);
      world.host('serve');
      assert.equal((await ask({ way: 'bridge' })).status, 200);
    });

    on('signs up by the bridge without asking permission first', async () => {
      await page.goto(world.page);
      const { status } = await ask({ way: 'bridge', path: '/api/signup/', body: signup });
      assert.equal(status, 200);
      const [first, ...more] = world.asked;
      assert.deepEqual([first?.method, first?.body, more.length], ['POST', signup, 0]);
      assert.equal(first?.headers['content-type'], 'text/plain');
    });

    on('claims nothing of a signup whose frame somebody took away', async () => {
      await page.goto(world.page);
      await ask({ way: 'bridge' });
      world.answer(() => undefined);
      const end = await ask({ way: 'bridge', path: '/api/signup/', body: signup, removeMs: 200 });
      assert.equal(end.kind, 'unconfirmed');
      assert.ok(end.ms < 1500, `${end.ms} ms`);
    });

    on('tells a crash from an answer by the bridge, and not by JSONP', async () => {
      await page.goto(world.page);
      world.answer((_, response) => {
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.writeHead(500, { 'Content-Type': 'text/html' }).end('<h1>Server Error</h1>');
      });
      const byBridge = await ask({ way: 'bridge' });
      assert.deepEqual([byBridge.status, byBridge.body], [500, '<h1>Server Error</h1>']);
      world.asked.length = 0;
      assert.equal((await ask({ way: 'jsonp' })).kind, 'unavailable');
      assert.equal(world.asked.length, 3);
    });

    on('gives an empty answer for a script that calls nothing', async () => {
      await page.goto(world.page);
      world.answer((_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end('void 0;');
      });
      const { status, body } = await ask({ way: 'jsonp' });
      assert.deepEqual([status, body], [200, '']);
    });
  });
}
