import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureBrowsers, findChromium } from './browsers.mjs';
import { buildIfStale } from './build.mjs';
import { buildSite, siteFolder } from './docs.mjs';
import { installPackages } from './install.mjs';

const folder = 'docs/site/assets/looks';
/** In CSS pixels; each has two by two of a picture's own. */
const size = { width: 480, height: 360 };

/** Pictures show the same day whenever they are made. */
const day = new Date('2026-11-30T10:00:00Z');

installPackages();
ensureBrowsers();
await buildIfStale();
await buildSite();
const { serveFolder } = await import('../examples/serve-folder.mjs');

/** A picture of a look, as WebP: the browser makes it, since no package here can. */
async function picture(page, stage) {
  await stage.scrollIntoViewIfNeeded();
  await stage.locator('.card:not(.skeleton)').nth(1).waitFor();
  const { x, y, width } = await stage.boundingBox();
  const clip = { x, y: y + 1, width, height: (width * size.height) / size.width };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(webp, { png, ...size });
}

/** Runs in the page. */
async function webp({ png, width, height }) {
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
    ...{ resizeWidth: width * 2, resizeHeight: height * 2, resizeQuality: 'high' },
  });
  const canvas = new OffscreenCanvas(width * 2, height * 2);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.7 });
  return [...new Uint8Array(await blob.arrayBuffer())];
}

const site = await serveFolder({ folders: { '/': siteFolder } });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const page = await browser.newPage({
  viewport: { width: 1280, height: 1200 },
  deviceScaleFactor: 2,
  reducedMotion: 'reduce',
  bypassCSP: true,
});
await page.clock.setFixedTime(day);
await page.goto(`${site.address}/looks.html`);
mkdirSync(folder, { recursive: true });
for (const stage of await page.locator('[data-sample]').all()) {
  const name = (await stage.getAttribute('class')).replace('stage ', '');
  const bytes = Uint8Array.from(await picture(page, stage));
  writeFileSync(`${folder}/${name}.webp`, bytes);
  console.log(`${folder}/${name}.webp: ${bytes.length} bytes`);
}
await browser.close();
await site.close();
