import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { minimumPolicy } from '../../examples/demo-site/server.mjs';
import { startMadeSite, type MadeSite } from './made-page.js';

interface Seen {
  violations: string[];
}

describe('what search engines read, on a page with a strict policy and Trusted Types', () => {
  let visit: MadeSite;
  before(async () => {
    visit = await startMadeSite();
  });
  after(() => visit.close());

  test('is there in full, without a violation, and goes with the element', async () => {
    const { page, complaints } = await visit.openMade({
      headers: {
        'Content-Security-Policy': `${minimumPolicy(visit.site, visit.api)}; img-src data:`,
      },
      body: `<circlet-course api="${visit.api}" course="1" size="line" structured-data></circlet-course>`,
      before: async (empty) => {
        await empty.addInitScript(() => {
          const violations: string[] = [];
          Object.assign(globalThis, { violations });
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            violations.push(effectiveDirective);
          });
        });
      },
    });
    const block = page.locator('head script[type="application/ld+json"]');
    await block.waitFor({ state: 'attached' });
    const data = JSON.parse((await block.textContent()) ?? '') as Record<string, unknown>;
    assert.equal(data['@type'], 'Course');
    assert.ok(typeof data['name'] === 'string' && data['name'] !== '');
    await page.evaluate(() => document.querySelector('circlet-course')?.remove());
    assert.equal(await block.count(), 0);
    await page.waitForTimeout(200);
    const violations = await page.evaluate(() => (globalThis as unknown as Seen).violations);
    assert.deepEqual(violations, []);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('would be refused if it were set as the text of a script', async () => {
    const { page } = await visit.openMade({
      headers: { 'Content-Security-Policy': minimumPolicy(visit.site, visit.api) },
      body: '',
    });
    const refused = await page.evaluate(() => {
      try {
        document.createElement('script').textContent = '{}';
        return false;
      } catch {
        return true;
      }
    });
    assert.ok(refused);
    await page.context().close();
  });
});
