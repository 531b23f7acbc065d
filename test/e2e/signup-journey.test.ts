import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startDemoSite } from '../../examples/demo-site/server.mjs';
import type { Engine, EnginePage } from '../engines/engine.js';
import { engineNames, leftOut, startEngine } from '../engines/engines.js';
import { listSignups, startApi, type RunningApi } from './api-process.js';

/** Somebody whose name nothing else on the page or in the database has. */
const visitor = (engine: string) => ({
  name: `Ottilie Quack-Ünlü ${engine}`,
  email: `ottilie.${engine}@mail.example`,
});

async function findCircle(page: EnginePage, site: string): Promise<void> {
  await page.goto(`${site}/library/events.html`);
  await page.waitForElement('.card:not(.skeleton)');
  await page.type('input[type=search]', 'job search');
  await page.press('Enter');
  await page.waitFor(
    () =>
      document.querySelector('circlet-finder')?.shadowRoot?.querySelectorAll('.card').length === 1,
  );
  await page.click('.card a');
}

async function fillIn(page: EnginePage, { name, email }: ReturnType<typeof visitor>) {
  await page.type('#name', name);
  await page.type('#email', email);
  await page.click('[name=goal]');
  await page.type('#support', 'I bring biscuits.');
  await page.click('#consent');
}

for (const engineName of engineNames) {
  describe(
    `a visitor of the library’s page in ${engineName}`,
    { skip: leftOut(engineName) },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'circlet-journey-'));
      let api: RunningApi;
      let site: Awaited<ReturnType<typeof startDemoSite>>;
      let engine: Engine;
      before(async () => {
        [api, engine] = await Promise.all([startApi(folder), startEngine(engineName)]);
        site = await startDemoSite({ port: 0, api: api.url });
      });
      after(async () => {
        await engine.close();
        await site.close();
        await api.stop();
        rmSync(folder, { recursive: true, force: true });
      });

      test('searches, chooses, reads, signs up, and is in the database once', async () => {
        const page = await engine.open({ viewport: { width: 1000, height: 900 } });
        await findCircle(page, site.address);
        await page.waitForElement('button.send');
        assert.match((await page.textOf('.details')) ?? '', /Job Search Circle/);
        const who = visitor(engineName);
        await fillIn(page, who);
        await page.click('button.send');
        await page.waitForElement('.receipt');
        assert.match((await page.textOf('.receipt')) ?? '', /Job Search Circle/);
        const rows = (await listSignups(folder, 2)).filter((row) => row.includes(who.email));
        assert.equal(rows.length, 1);
        assert.ok(rows[0]?.includes(who.name) && rows[0].includes('I bring biscuits.'));
        assert.ok(!JSON.stringify(await page.requests()).includes('Ottilie'));
        assert.deepEqual(await page.complaints(), []);
        await page.close();
      });
    },
  );
}
