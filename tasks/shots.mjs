import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureBrowsers, findChromium } from './browsers.mjs';
import { buildIfStale } from './build.mjs';
import { installPackages } from './install.mjs';
import { catalogViews } from './shots/catalog-views.mjs';
import { courseViews } from './shots/course-views.mjs';
import { finderViews } from './shots/finder-views.mjs';
import { ready } from './shots/ready.mjs';
import { signupViews } from './shots/signup-views.mjs';

const folder = 'shots';
const views = [...finderViews, ...signupViews, ...catalogViews, ...courseViews];

installPackages();
ensureBrowsers();
await buildIfStale();
const { startDemoWorld } = await import('../examples/demo-site/world.mjs');

async function shoot(browser, site, [name, path, viewport, { before, act = ready, media } = {}]) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce', ...media });
  await before?.(page);
  await page.goto(`${site}/${path}`);
  await act(page);
  await page.waitForTimeout(150);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await page.close();
  console.log(`${folder}/${name}.png`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const world = await startDemoWorld();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const only = process.argv.slice(2);
for (const view of views) {
  if (only.length === 0 || only.includes(view[0])) await shoot(browser, world.site, view);
}
await browser.close();
await world.close();
