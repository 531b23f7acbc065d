import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../tasks/browsers.mjs';
import { axeFindings } from '../e2e/visit.js';
import { startExample } from './started.js';

const executablePath = findChromium();
const skip = executablePath ? false : 'there is no Chromium, Chrome or Edge';

/** A page with everything that a browser complains of. */
async function open(browser: Browser, address: string): Promise<[Page, string[]]> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address);
  return [page, complaints];
}

describe('an example, started by its one command', { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: chromiumArguments,
    });
  });
  after(() => browser.close());

  for (const name of ['plain-html', 'strict-csp', 'relay', 'bridge-kit']) {
    test(`${name}: shows circles, and a browser and axe have nothing to say`, async () => {
      const example = await startExample(name);
      try {
        const [page, complaints] = await open(browser, example.address('Page'));
        await page.locator('circlet-finder .card:not(.skeleton)').first().waitFor();
        assert.deepEqual(complaints, []);
        assert.deepEqual(await axeFindings(page), []);
      } finally {
        await example.stop();
      }
    });
  }

  test('course-provider: shows the circles of a course of which only the title is known', async () => {
    const example = await startExample('course-provider');
    try {
      const [page, complaints] = await open(browser, example.address('Page'));
      await page.locator('circlet-course .card').first().waitFor();
      const block = page.locator('script[type="application/ld+json"]');
      await block.waitFor({ state: 'attached' });
      assert.match((await block.textContent()) ?? '', /"@type":"Course"/);
      assert.deepEqual(complaints, []);
      assert.deepEqual(await axeFindings(page), []);
    } finally {
      await example.stop();
    }
  });
});
