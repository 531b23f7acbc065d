import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { axeFindings, open, settled, startVisit, type Visit } from './visit.js';

const title = (page: Page) => page.locator('circlet-finder .details:not([hidden]) [part=title]');
const cards = (page: Page) => page.locator('circlet-finder .card a');

/** Opens the details of a card. */
async function choose(page: Page, position = 0): Promise<string> {
  const name = await cards(page).nth(position).textContent();
  await cards(page).nth(position).click();
  await title(page).waitFor();
  return name?.trim() ?? '';
}

describe('the details of a circle', () => {
  let visit: Visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  for (const [path, width, colorScheme] of [
    ['library/events.html', 1280, 'light'],
    ['library/events.html', 320, 'light'],
    ['dark/index.html', 320, 'dark'],
    ['rtl/index.html', 320, 'light'],
  ] as const) {
    test(`${path} at ${width} px, ${colorScheme}: nothing for axe, nothing too wide, no strangers`, async () => {
      const options = { viewport: { width, height: 800 }, colorScheme };
      const { page, requests, complaints } = await open(visit, path, options);
      await settled(page);
      await choose(page);
      await page.waitForTimeout(300);
      assert.deepEqual(await axeFindings(page), []);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(sideways <= 0, `${sideways} px too wide`);
      assert.deepEqual(complaints, []);
      const origins = new Set(requests.map((url) => new URL(url).origin));
      assert.deepEqual([...origins].sort(), [visit.api, visit.site].sort());
      await page.context().close();
    });
  }

  test('leave the results exactly where they were, by the browser’s back button', async () => {
    const { page } = await open(visit, 'library/events.html');
    await settled(page);
    await page.locator('circlet-finder .more button').click();
    await page.waitForFunction(
      () =>
        (document.querySelector('circlet-finder')?.shadowRoot?.querySelectorAll('.card').length ??
          0) > 12,
    );
    await cards(page).nth(13).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 57);
    await page.waitForTimeout(200);
    const before = await page.evaluate(() => scrollY);
    await choose(page, 13);
    assert.ok(await title(page).evaluate((at) => at.getBoundingClientRect().top >= 0));
    await page.goBack();
    await cards(page).nth(13).waitFor();
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => scrollY), before);
    await page.goForward();
    await title(page).waitFor();
    await page.keyboard.press('Escape');
    await cards(page).nth(13).waitFor();
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => scrollY), before);
  });

  test('end with the results after a reload, and going back leaves the page', async () => {
    const { page } = await open(visit, 'index.html');
    await page.goto(`${visit.site}/bare/index.html`);
    await settled(page);
    await choose(page);
    await page.reload();
    await settled(page);
    assert.equal(await title(page).count(), 0);
    await page.waitForFunction(() => history.state === null);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, '/index.html');
  });

  test('are there again after a visit to another page', async () => {
    const { page } = await open(visit, 'bare/index.html');
    await settled(page);
    await choose(page);
    await page.locator('circlet-finder .details .links a').first().click();
    await page.waitForURL(/\/en\/signup\//);
    await page.goBack();
    await settled(page);
    await page.waitForTimeout(500);
    // From the browser's cache the details are as they were; loaded anew, the results are there.
    const shown = page.locator(
      'circlet-finder .details:not([hidden]) [part=title], circlet-finder .card a',
    );
    assert.ok(await shown.first().isVisible());
  });

  test('give way to the circle’s own page when their code does not come', async () => {
    const { page } = await open(visit, 'bare/index.html', {}, (empty) =>
      empty.route('**/circle-details-*.js', (route) => route.abort()),
    );
    await settled(page);
    await cards(page).first().click();
    await page.waitForURL(/\/en\/signup\//);
  });

  test('tell the visitor’s own time of an online circle, labelled', async () => {
    const { page } = await open(visit, 'bare/index.html', { timezoneId: 'Asia/Tokyo' });
    await settled(page);
    await page.locator('circlet-finder input[value=online]').click();
    await page.waitForFunction(() =>
      [
        ...(document.querySelector('circlet-finder')?.shadowRoot?.querySelectorAll('.card') ?? []),
      ].every((card) => card.textContent.includes('Online')),
    );
    const first = page.locator('circlet-finder .card', { hasText: 'First meeting' });
    await first.first().locator('a').click();
    await title(page).waitFor();
    const facts = await page.locator('circlet-finder .all-facts').innerText();
    assert.match(facts, /Your time: .*GMT\+9/);
  });

  test('hand a calendar file over under a strict policy', async () => {
    const { page, complaints } = await open(visit, 'strict/index.html');
    await settled(page);
    const name = await choose(page);
    const requested = page.waitForEvent('download');
    await page.locator('circlet-finder .calendar button').click();
    const download = await requested;
    assert.match(download.suggestedFilename(), /^[\p{L}\p{N}-]+\.ics$/u);
    const text = readFileSync(await download.path(), 'utf8');
    const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const event = new ICAL.Event(component.getFirstSubcomponent('vevent') ?? undefined);
    assert.equal(event.summary, name);
    assert.deepEqual(complaints, []);
  });

  test('open and close in a sandboxed frame without an origin', async () => {
    const { page, complaints } = await open(visit, 'index.html', {}, (empty) =>
      // Whoever lives in such a frame has its scripts from a host that admits everybody.
      empty.route('**/circlet/*.js', async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
        await route.fulfill({ response, headers });
      }),
    );
    await page.evaluate((site) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = `${site}/bare/index.html`;
      frame.width = '900';
      frame.height = '900';
      frame.title = 'Circles';
      document.body.append(frame);
    }, visit.site);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = page.frameLocator('iframe');
    await frame.locator('circlet-finder .card a').first().click();
    await frame.locator('circlet-finder .details .back').click();
    await frame.locator('circlet-finder .card a').first().waitFor();
    // The page has nothing but the tag, so its webmaster is told what a form would need.
    assert.deepEqual(
      complaints.filter((line) => !line.includes('privacy-url')),
      [],
    );
  });
});
