import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startApp } from '../../examples/react-app/app-server.mjs';
import { tool } from '../../tasks/run.mjs';
import { axeFindings, open, startVisit, type Observed, type Visit } from './visit.js';

const firstCard = (page: Page) =>
  page.locator('circlet-finder .card:not(.skeleton) .name a').first();

/** Fills in and sends the form; some circles ask a question of their own. */
async function signUp(page: Page): Promise<void> {
  const form = page.locator('circlet-signup form');
  await form.locator('#name').fill('Ada');
  await form.locator('#email').fill('ada@example.org');
  await form.locator('[name=goal]').first().check();
  await form.locator('#support').fill('I bring biscuits.');
  if ((await form.locator('#answer').count()) > 0) await form.locator('#answer').fill('Yes.');
  await form.locator('#consent').check();
  await form.locator('button.send').click();
}

describe('the React app', () => {
  let visit: Visit;
  let app: Awaited<ReturnType<typeof startApp>>;
  before(async () => {
    visit = await startVisit();
    app = await startApp({ port: 0, api: visit.api });
  });
  after(async () => {
    await app.close();
    await visit.close();
  });

  const openApp = async (options = {}): Promise<Observed> => {
    const observed = await open({ ...visit, site: app.address }, '', options);
    await firstCard(observed.page).waitFor();
    await observed.page.locator('.newest button').first().waitFor();
    return observed;
  };

  test('is strict TypeScript with the types that are published', async () => {
    const { code, output } = await tool('tsc', '-p', 'examples/react-app/tsconfig.json');
    assert.equal(code, 0, output);
  });

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const)
    test(`at ${width} px, ${colorScheme}: both lists, nothing for axe, no complaints, no strangers`, async () => {
      const observed = await openApp({ viewport: { width, height: 800 }, colorScheme });
      const { page, requests, complaints } = observed;
      assert.equal(await page.locator('circlet-finder .card:not(.skeleton)').count(), 6);
      assert.equal(await page.locator('.newest button').count(), 4);
      await page.getByText('6 in sight').waitFor();
      assert.deepEqual(await axeFindings(page), []);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(sideways <= 0, `${sideways} px too wide`);
      assert.deepEqual(complaints, []);
      const own = [app.address, visit.api];
      assert.deepEqual(
        requests.filter((url) => !own.includes(new URL(url).origin) && !url.startsWith('data:')),
        [],
      );
      await page.context().close();
    });

  test('a circle chosen in the element is React’s state, and so is a sign-up', async () => {
    const { page, complaints } = await openApp();
    const card = page.locator('circlet-finder .card', { hasText: 'seats left' }).first();
    const name = (await card.locator('.name a').textContent())?.trim() ?? '';
    await card.locator('.name a').click();
    const chosen = page.getByRole('article', { name });
    await chosen.waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'chosen-title');
    assert.deepEqual(await axeFindings(page), []);
    await signUp(page);
    await page.getByRole('status').getByText(`You have joined: ${name}`).waitFor();
    await page.getByRole('button', { name: 'Back to all circles' }).click();
    await firstCard(page).waitFor();
    assert.equal(await chosen.count(), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('a circle chosen in React’s own list is shown to the element without another request', async () => {
    const { page, requests } = await openApp();
    const before = requests.length;
    await page.locator('.newest button').first().click();
    await page.locator('circlet-signup form').waitFor();
    assert.deepEqual(
      requests.slice(before).filter((url) => url.startsWith(visit.api)),
      [],
    );
    await page.context().close();
  });
});
