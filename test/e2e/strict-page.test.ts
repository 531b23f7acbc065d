import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, settled, startVisit, type Visit } from './visit.js';

interface Seen {
  violations: string[];
}

describe('a page with a strict policy and Trusted Types', () => {
  let visit: Visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  async function openStrict() {
    return open(visit, 'strict/index.html', {}, async (page) => {
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(globalThis, { violations });
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI }) => {
            violations.push(`${effectiveDirective} ${blockedURI}`);
          },
        );
      });
    });
  }

  const violationsOn = (page: Awaited<ReturnType<typeof openStrict>>['page']) =>
    page.evaluate(() => (globalThis as unknown as Seen).violations);

  test('shows circles, also after a search and more, without a single violation', async () => {
    const { page, complaints } = await openStrict();
    await settled(page);
    await page.locator('circlet-finder .more button').click();
    await page.waitForFunction(
      () =>
        document.querySelector('circlet-finder')?.shadowRoot?.querySelectorAll('.card').length ===
        24,
    );
    await page.locator('circlet-finder input[type=search]').fill('zzzz');
    await page.locator('circlet-finder .notice').waitFor();
    assert.deepEqual(await violationsOn(page), []);
    assert.deepEqual(complaints, []);
  });

  test('notices a violation when there is one', async () => {
    const { page } = await openStrict();
    await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' }));
    });
    await page.waitForFunction(() => (globalThis as unknown as Seen).violations.length > 0);
    assert.match((await violationsOn(page)).join(), /^img-src/);
  });

  test('keeps no cookie and no storage', async () => {
    const { page } = await openStrict();
    await settled(page);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, [0, 0]);
    assert.deepEqual(await page.context().cookies(), []);
  });
});
