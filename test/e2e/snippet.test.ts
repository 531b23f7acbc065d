import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { snippet } from '../../tasks/snippet.mjs';
import { startMadeSite, type MadeSite } from './made-page.js';
import { settled } from './visit.js';

describe('the documented snippet', () => {
  let visit: MadeSite;
  before(async () => {
    visit = await startMadeSite();
  });
  after(() => visit.close());

  test('has every file and the first answer fetched once, and nothing to complain of', async () => {
    const { page, requests, complaints } = await visit.openMade({
      head: '',
      body: await snippet({ folder: '/circlet/', api: visit.api }),
    });
    await settled(page);
    await page.waitForTimeout(500);
    const outside = requests.filter((url) => !url.startsWith('data:'));
    assert.deepEqual(outside, [...new Set(outside)]);
    assert.equal(requests.filter((url) => url.startsWith(visit.api)).length, 1);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('has the words of a language fetched with the rest, and once', async () => {
    const body = await snippet({ folder: '/circlet/', api: visit.api, language: 'es' });
    const { page, requests, complaints } = await visit.openMade({
      head: '',
      body: `<div lang="es">${body}</div>`,
    });
    await settled(page);
    const button = page.locator('circlet-finder button', { hasText: 'Buscar' });
    await button.first().waitFor();
    await page.waitForTimeout(500);
    const files = requests.filter((url) => /finder-es|other-words/.test(url));
    assert.equal(files.length, 2);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  for (const viewport of [
    { width: 1280, height: 1400 },
    { width: 320, height: 1400 },
  ])
    test(`shifts nothing, with a footer below, at ${viewport.width} px`, async () => {
      const text = await snippet({ folder: '/circlet/', api: visit.api });
      const { page } = await visit.openMade({
        head: '',
        body: `<h1>Library</h1>${text}<footer>Open daily</footer>`,
        before: async (empty) => {
          await empty.setViewportSize(viewport);
          await empty.addInitScript(() => {
            const shifts: number[] = [];
            Object.assign(globalThis, { shifts });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                shifts.push((entry as PerformanceEntry & { value: number }).value);
            }).observe({ type: 'layout-shift', buffered: true });
          });
        },
      });
      await settled(page);
      await page.waitForTimeout(300);
      const shifts = await page.evaluate(
        () => (globalThis as unknown as { shifts: number[] }).shifts,
      );
      assert.deepEqual(shifts, []);
      await page.context().close();
    });
});
