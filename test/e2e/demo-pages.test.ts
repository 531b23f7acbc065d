import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { allSettled, axeFindings, open, settled, startVisit, type Visit } from './visit.js';

const folder = 'examples/demo-site';
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'));

/** Pages with nothing but the tag have no headings and landmarks of their own. */
const unadorned = ['bare/index.html', 'strict/index.html', 'strict/signup.html'];
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** How often each element stands on a page. */
const elementsOf = (path: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const [, name = ''] of readFileSync(`${folder}/${path}`, 'utf8').matchAll(/<(circlet-\w+)/g))
    counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/**
 * What each asks before anybody has acted. A sign-up looks whether the public
 * list of its course has the circle, a course without circles for those that
 * are over.
 */
const requestsFor = (path: string): readonly [least: number, most: number] => {
  const {
    'circlet-finder': finders = 0,
    'circlet-signup': signups = 0,
    'circlet-catalog': catalogs = 0,
    'circlet-course': courses = 0,
  } = elementsOf(path);
  const least = finders + 2 * signups + catalogs + courses;
  return [least, least + 2 * courses];
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
      'library/courses.html',
      'provider/index.html',
      'provider/course.html',
      'provider/weather.html',
      'provider/night-sky.html',
      'dark/index.html',
      'rtl/index.html',
      'bare/index.html',
    ]) {
      assert.ok(pages.includes(page), page);
    }
  });

  for (const path of pages) {
    const elements = elementsOf(path);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      test(`${path} at ${width} px, ${colorScheme}: circles, nothing for axe, no complaints, no strangers`, async () => {
        const options = { viewport: { width, height: 800 }, colorScheme };
        const { page, requests, complaints } = await open(visit, path, options);
        await allSettled(page);
        for (const name of ['circlet-finder', 'circlet-catalog'].filter((each) => elements[each]))
          assert.ok((await page.locator(`${name} .card:not(.skeleton)`).count()) > 0, name);
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
        const [least, most] = requestsFor(path);
        assert.ok(least <= asked.length && asked.length <= most, `${asked.length} requests`);
        await page.context().close();
      });
    }
  }

  for (const [path, name] of [
    ['library/events.html', 'circlet-finder'],
    ['library/courses.html', 'circlet-catalog'],
    ['provider/index.html', 'circlet-catalog'],
    ['provider/course.html', 'circlet-course'],
    ['provider/weather.html', 'circlet-course'],
    ['provider/night-sky.html', 'circlet-course'],
  ] as const) {
    for (const width of [1280, 320]) {
      test(`nothing shifts on ${path} at ${width} px while it loads`, async () => {
        const viewport = { width, height: 900 };
        const { page } = await open(visit, path, { viewport }, (empty) =>
          empty.addInitScript(() => {
            const shifts: number[] = [];
            Object.assign(globalThis, { shifts });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                shifts.push((entry as PerformanceEntry & { value: number }).value);
            }).observe({ type: 'layout-shift', buffered: true });
          }),
        );
        await settled(page, name);
        await allSettled(page);
        await page.waitForTimeout(300);
        const shifts = await page.evaluate(
          () => (globalThis as unknown as { shifts: number[] }).shifts,
        );
        assert.deepEqual(shifts, []);
        await page.context().close();
      });
    }
  }
});
