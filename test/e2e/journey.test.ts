import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { open, settled, startVisit, type Visit } from './visit.js';

const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    return inside?.textContent.replace(/\s+/g, ' ').trim() || inside?.getAttribute('aria-label');
  });

const cardCount = (page: Page) => page.locator('circlet-finder .card:not(.skeleton)').count();

describe('a visitor', () => {
  let visit: Visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  test('finds a circle, reads of it, and comes back by the keyboard alone', async () => {
    const { page } = await open(visit, 'bare/index.html');
    await settled(page);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Search learning circles');
    await page.keyboard.type('watercolor');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document
        .querySelector('circlet-finder')
        ?.shadowRoot?.querySelector('.count')
        ?.textContent.includes('1 learning circle'),
    );
    const stops: unknown[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    assert.deepEqual(stops.slice(0, 2), ['Search', 'Near me']);
    assert.equal(stops[4], 'Watercolor Mornings');
    await page.keyboard.press('Enter');
    await page.locator('circlet-finder .details [part=title]').waitFor();
    assert.equal(await focused(page), 'Watercolor Mornings');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), 'Back to the results');
    await page.keyboard.press('Enter');
    await page.locator('circlet-finder .card a').waitFor();
    assert.equal(await focused(page), 'Watercolor Mornings');
  });

  test('goes to a circle’s own page with selection="link"', async () => {
    const { page } = await open(visit, 'bare/index.html');
    await settled(page);
    await page.locator('circlet-finder').evaluate((finder) => {
      finder.setAttribute('selection', 'link');
    });
    await page.locator('circlet-finder .card a').first().click();
    await page.waitForURL(/\/en\/signup\//);
  });

  test('chooses by arrows where circles meet', async () => {
    const { page } = await open(visit, 'bare/index.html');
    await settled(page);
    await page.locator('circlet-finder input[value=any]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => {
      const cards = [
        ...(document.querySelector('circlet-finder')?.shadowRoot?.querySelectorAll('.card') ?? []),
      ];
      return cards.length > 0 && cards.every((card) => card.textContent.includes('Online'));
    });
  });

  test('sees the circles nearby after a click, and is asked for nothing before', async () => {
    const { page, requests } = await open(visit, 'bare/index.html', {
      geolocation: { latitude: 39.7817, longitude: -89.6501 },
      permissions: ['geolocation'],
    });
    await settled(page);
    assert.ok(!requests.some((url) => url.includes('latitude')));
    const request = page.waitForRequest(/latitude/);
    await page.locator('circlet-finder .near').click();
    const asked = new URL((await request).url());
    assert.equal(asked.searchParams.get('latitude'), '39.78');
    assert.equal(asked.searchParams.get('longitude'), '-89.65');
    await page.waitForFunction(() => {
      const shown = document.querySelector('circlet-finder')?.shadowRoot?.querySelector('.card');
      return shown?.textContent.includes('away');
    });
  });

  test('hears what to do when the connection breaks, and goes on when it is back', async () => {
    const { page } = await open(visit, 'library/events.html');
    await settled(page);
    await page.context().setOffline(true);
    await page.locator('circlet-finder input[type=search]').fill('spanish');
    await page.locator('circlet-finder .notice').waitFor({ timeout: 20_000 });
    const notice = await page.locator('circlet-finder .notice').textContent();
    assert.match(notice ?? '', /cannot be reached/);
    await page.context().setOffline(false);
    await page.locator('circlet-finder .card:not(.skeleton)').first().waitFor();
    assert.ok((await cardCount(page)) > 0);
  });

  test('reads the page’s own words when the script is missing or scripts are off', async () => {
    const missing = await open(visit, 'library/events.html', {}, (page) =>
      page.route('**/circlet.js', (route) => route.fulfill({ status: 404 })),
    );
    assert.ok(await missing.page.locator('circlet-finder a').first().isVisible());
    const off = await open(visit, 'library/events.html', { javaScriptEnabled: false });
    assert.ok(await off.page.locator('circlet-finder a').first().isVisible());
    const broken = await open(visit, 'library/events.html', {}, (page) =>
      page.route('**/circlet-finder-*.js', (route) => route.abort()),
    );
    await broken.page.waitForTimeout(300);
    assert.ok(await broken.page.locator('circlet-finder a').first().isVisible());
  });

  test('gets circles though the element came later, by the page’s own script', async () => {
    const { page } = await open(visit, 'index.html');
    await page.addScriptTag({ type: 'module', url: '/circlet/circlet.js' });
    await page.evaluate((api) => {
      const late = document.createElement('circlet-finder');
      late.setAttribute('api', api);
      document.body.append(late);
    }, visit.api);
    await settled(page);
    assert.equal(await cardCount(page), 12);
  });
});
