import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startDemoWorld } from '../../examples/demo-site/world.mjs';
import type { Engine, EnginePage } from './engine.js';
import { engineNames, leftOut, startEngine } from './engines.js';

for (const name of engineNames) {
  describe(`a whole page in ${name}`, { skip: leftOut(name) }, () => {
    let world: Awaited<ReturnType<typeof startDemoWorld>>;
    let engine: Engine;
    before(async () => {
      [world, engine] = await Promise.all([startDemoWorld(), startEngine(name)]);
    });
    after(async () => {
      await engine.close();
      await world.close();
    });

    async function visit(
      path: string,
      viewport = { width: 800, height: 700 },
    ): Promise<EnginePage> {
      const page = await engine.open({ viewport });
      await page.goto(`${world.site}/${path}`);
      return page;
    }

    test('a visitor searches by real keys and clicks, and reads the card that is left', async () => {
      const page = await visit('bare/index.html');
      await page.waitForElement('.card:not(.skeleton)');
      assert.equal(await page.count('.card'), 12);
      await page.evaluate(() => {
        Object.assign(globalThis, { trusted: new Set<string>() });
        for (const type of ['click', 'keydown', 'input']) {
          addEventListener(
            type,
            (event) => {
              (globalThis as unknown as { trusted: Set<string> }).trusted.add(
                `${type} ${event.isTrusted}`,
              );
            },
            true,
          );
        }
      });
      await page.type('input[type=search]', 'watercolor');
      await page.waitFor(
        () =>
          document.querySelector('circlet-finder')?.shadowRoot?.querySelectorAll('.card').length ===
          1,
      );
      assert.match((await page.textOf('.card')) ?? '', /^.*Watercolor Mornings/);
      await page.click('input[value=online]');
      await page.waitForElement('.notice');
      const trusted = await page.evaluate(() =>
        [...(globalThis as unknown as { trusted: Set<string> }).trusted].sort(),
      );
      assert.deepEqual(trusted, ['click true', 'input true', 'keydown true']);
      await page.close();
    });

    test('keys move the focus through the shadow root, and a click shows a circle', async () => {
      const page = await visit('bare/index.html');
      await page.waitForElement('.card:not(.skeleton)');
      await page.type('circlet-finder >>> input[type=search]', 'watercolor');
      await page.press('Enter');
      await page.waitFor(
        () =>
          document.querySelector('circlet-finder')?.shadowRoot?.querySelectorAll('.card').length ===
          1,
      );
      await page.press('Tab');
      await page.press('Shift+Tab');
      const focused = await page.evaluate(
        () => document.querySelector('circlet-finder')?.shadowRoot?.activeElement?.localName,
      );
      assert.equal(focused, 'input');
      await page.press('Tab');
      await page.press('Tab');
      await page.click('.card a');
      await page.waitForElement('.details button');
      await page.close();
    });

    test('what the page sees has the size that was asked for, and so has its picture', async () => {
      const page = await visit('bare/index.html', { width: 600, height: 500 });
      assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight]), [600, 500]);
      const picture = await page.screenshot();
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [600, 500]);
      await page.waitForElement('.card:not(.skeleton)');
      const card = await page.screenshot('.card');
      const width = await page.evaluate(
        () =>
          document
            .querySelector('circlet-finder')
            ?.shadowRoot?.querySelector('.card')
            ?.getBoundingClientRect().width ?? 0,
      );
      assert.ok(
        Math.abs(card.readUInt32BE(16) - width) <= 2,
        `${card.readUInt32BE(16)} of ${width}`,
      );
      await page.close();
    });

    test('errors, warnings and requests of a strict page are heard', async () => {
      const page = await visit('strict/index.html');
      await page.waitForElement('.card:not(.skeleton)');
      // A favicon that nobody allowed is the engine’s own idea.
      const ours = async () =>
        (await page.complaints()).filter((line) => !line.includes('favicon'));
      assert.deepEqual(await ours(), []);
      const requests = await page.requests();
      assert.equal(
        requests.filter((url) => url.startsWith(`${world.api}/api/learningcircles/`)).length,
        1,
      );
      await page.evaluate(() => {
        console.warn('a warning');
        setTimeout(() => {
          throw new Error('an error');
        });
      });
      await page.waitFor(() => new Promise<boolean>((resolve) => setTimeout(resolve, 200, true)));
      const heard = (await ours()).join('\n');
      assert.match(heard, /a warning/);
      assert.match(heard, /an error/);
      await assert.rejects(
        page.evaluate(() => Promise.reject(new Error('from the page'))),
        /from the page/,
      );
      await page.close();
    });
  });
}
