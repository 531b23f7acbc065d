import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { axeFindings, open, settled, startVisit, type Visit } from './visit.js';

const folder = 'examples/demo-site';
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'));

/** Pages with nothing but the tag have no headings and landmarks of their own. */
const unadorned = ['bare/index.html', 'strict/index.html', 'strict/signup.html'];
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const without = ['index.html', 'library/index.html'];
const withSignup = ['signup/index.html', 'strict/signup.html'];

/** A circle counts only if the public list of its course has it: that is the second request. */
const requestsFor = (path: string): number => {
  if (withSignup.includes(path)) return 2;
  return without.includes(path) ? 0 : 1;
};

describe('the demo site', () => {
  let visit: Visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  test('has the pages that a visitor of the demo is promised', () => {
    for (const page of [
      'library/events.html',
      'provider/index.html',
      'dark/index.html',
      'rtl/index.html',
      'bare/index.html',
    ]) {
      assert.ok(pages.includes(page), page);
    }
  });

  for (const path of pages) {
    const hasSignup = withSignup.includes(path);
    const hasFinder = !hasSignup && !without.includes(path);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      test(`${path} at ${width} px, ${colorScheme}: circles, nothing for axe, no complaints, no strangers`, async () => {
        const options = { viewport: { width, height: 800 }, colorScheme };
        const { page, requests, complaints } = await open(visit, path, options);
        if (hasFinder) {
          await settled(page);
          assert.ok((await page.locator('circlet-finder .card:not(.skeleton)').count()) > 0);
        }
        if (hasSignup) await page.locator('circlet-signup form').waitFor();
        assert.deepEqual(await axeFindings(page, unadorned.includes(path) ? wcag : undefined), []);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        assert.ok(sideways <= 0, `${sideways} px too wide`);
        assert.deepEqual(complaints, []);
        const strangers = requests.filter(
          (url) =>
            ![visit.site, visit.api].includes(new URL(url).origin) && !url.startsWith('data:'),
        );
        assert.deepEqual(strangers, []);
        const asked = requests.filter((url) => url.startsWith(visit.api));
        assert.equal(asked.length, requestsFor(path));
        await page.context().close();
      });
    }
  }

  test('nothing shifts on the library’s page while circles load', async () => {
    const { page } = await open(visit, 'library/events.html', {}, async (empty) => {
      await empty.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
    });
    await settled(page);
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    assert.deepEqual(shifts, []);
  });
});
