import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureBrowsers, findChromium } from './browsers.mjs';
import { buildIfStale } from './build.mjs';
import { installPackages } from './install.mjs';

const folder = 'shots';
const desktop = { width: 1280, height: 900 };
const tokyo = { timezoneId: 'Asia/Tokyo' };
const phone = { width: 320, height: 640 };

installPackages();
ensureBrowsers();
await buildIfStale();
const { startDemoWorld } = await import('../examples/demo-site/world.mjs');

/** Answers every request to the API in its own way. */
const answering = (answer) => (page) => page.route('**/api/learningcircles/**', answer);
const crash = answering((route) =>
  route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Error</h1>' }),
);
const offline = answering((route) => route.abort('internetdisconnected'));
const never = answering(() => {});

const ready = (page) =>
  page.locator('circlet-finder .card:not(.skeleton), circlet-finder .notice').first().waitFor();
const loading = (page) => page.locator('circlet-finder .skeleton').first().waitFor();
const search = (words) => async (page) => {
  await ready(page);
  await page.locator('circlet-finder input[type=search]').fill(words);
  await page.waitForTimeout(900);
};
const more = async (page) => {
  await ready(page);
  await page.locator('circlet-finder .more button').click();
  await page.waitForTimeout(700);
};

/** Opens a circle; by its name, or the first. */
const open = (name) => async (page) => {
  await ready(page);
  const cards = page.locator('circlet-finder .card a');
  await (name ? cards.filter({ hasText: name }) : cards).first().click();
  await page.locator('circlet-finder .details .title').first().waitFor();
  await page.waitForTimeout(400);
};

/** Every view: its name, the page, the window, and what happens before the picture. */
const views = [
  ['library-1280', 'library/events.html', desktop],
  ['library-320', 'library/events.html', phone],
  ['library-more', 'library/events.html', desktop, { act: more }],
  ['library-nothing', 'library/events.html', desktop, { act: search('zzzz') }],
  ['library-error', 'library/events.html', desktop, { before: crash, act: ready }],
  ['library-offline-320', 'library/events.html', phone, { before: offline, act: ready }],
  ['library-loading', 'library/events.html', desktop, { before: never, act: loading }],
  ['library-near', 'library/events.html', desktop, { act: near }],
  ['library-forced-colours', 'library/events.html', desktop, { media: { forcedColors: 'active' } }],
  ['provider-1280', 'provider/index.html', desktop],
  ['provider-320', 'provider/index.html', phone],
  ['dark-1280', 'dark/index.html', desktop, { media: { colorScheme: 'dark' } }],
  ['dark-320', 'dark/index.html', phone, { media: { colorScheme: 'dark' } }],
  [
    'dark-error',
    'dark/index.html',
    desktop,
    { before: crash, act: ready, media: { colorScheme: 'dark' } },
  ],
  ['rtl-1280', 'rtl/index.html', desktop],
  ['rtl-320', 'rtl/index.html', phone],
  ['rtl-nothing', 'rtl/index.html', desktop, { act: search('zzzz') }],
  ['details-1280', 'library/events.html', desktop, { act: open() }],
  ['details-320', 'library/events.html', phone, { act: open() }],
  ['details-copied', 'library/events.html', desktop, { act: copied }],
  ['details-online', 'bare/index.html', desktop, { act: openOnline, media: tokyo }],
  ['details-list', 'provider/index.html', desktop, { act: open() }],
  ['details-dark', 'dark/index.html', desktop, { act: open(), media: { colorScheme: 'dark' } }],
  ['details-dark-320', 'dark/index.html', phone, { act: open(), media: { colorScheme: 'dark' } }],
  ['details-rtl', 'rtl/index.html', desktop, { act: open() }],
  ['details-rtl-320', 'rtl/index.html', phone, { act: open() }],
  [
    'details-forced-colours',
    'library/events.html',
    desktop,
    { act: open(), media: { forcedColors: 'active' } },
  ],
  ['details-print', 'library/events.html', desktop, { act: printed }],
  ['bare-1280', 'bare/index.html', desktop],
  ['bare-320', 'bare/index.html', phone],
  ['index-1280', 'index.html', desktop, { act: () => {} }],
];

async function openOnline(page) {
  await ready(page);
  await page.locator('circlet-finder input[value=online]').click();
  await page.waitForTimeout(900);
  await open()(page);
}

/** Where there is no clipboard the address is shown; here there is none. */
async function copied(page) {
  await open()(page);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('circlet-finder .details .copy button').click();
  await page.locator('circlet-finder .details .calendar button').click();
  await page.waitForTimeout(500);
}

async function printed(page) {
  await open()(page);
  await page.emulateMedia({ media: 'print' });
}

async function near(page) {
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: 39.8, longitude: -89.64 });
  await ready(page);
  await page.locator('circlet-finder .near').click();
  await page.waitForTimeout(1200);
}

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
