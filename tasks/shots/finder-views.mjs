import { crash, never, offline } from './answers.mjs';
import { changed } from './changed.mjs';
import { ready } from './ready.mjs';
import { desktop, phone } from './windows.mjs';

const tokyo = { timezoneId: 'Asia/Tokyo' };

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

const allFilters = 'q city near place days language signup order';
const finder = (attributes, act) => changed('circlet-finder', attributes, act);
const list = (act) => finder({ layout: 'list' }, act);
const inLanguage = (lang, act = ready) => finder({ lang, filters: allFilters }, act);

/** What a visitor chose stands as chips above the results. */
const chosen = finder({ filters: allFilters }, async (page) => {
  const inFinder = (selector) => page.locator(`circlet-finder ${selector}`);
  await inFinder('input[type=search]').fill('a');
  await inFinder('.pick button').first().click();
  const boxes = inFinder('.panel [type=checkbox]');
  for (const position of [0, 1, 2]) await boxes.nth(position).check();
  await page.keyboard.press('Escape');
  await inFinder('.segments label').nth(1).click();
  await inFinder('.chip').first().waitFor();
  await page.waitForTimeout(900);
});
const days = finder({ filters: allFilters }, async (page) => {
  await page.locator('circlet-finder .pick button').first().click();
  await page.waitForTimeout(400);
});
const cities = finder({ filters: allFilters }, async (page) => {
  await page.locator('circlet-finder [role=combobox]').fill('ch');
  await page.locator('circlet-finder [role=option]').first().waitFor();
});

/** Views of the finder: its name, the page, the window, and what happens before the picture. */
export const finderViews = [
  ['library-1280', 'library/events.html', desktop],
  ['library-320', 'library/events.html', phone],
  ['library-more', 'library/events.html', desktop, { act: more }],
  ['library-nothing', 'library/events.html', desktop, { act: search('zzzz') }],
  ['library-error', 'library/events.html', desktop, { before: crash, act: ready }],
  ['library-offline-320', 'library/events.html', phone, { before: offline, act: ready }],
  ['library-loading', 'library/events.html', desktop, { before: never, act: loading }],
  ['library-near', 'library/events.html', desktop, { act: near }],
  ['library-forced-colours', 'library/events.html', desktop, { media: { forcedColors: 'active' } }],
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
  ['finder-list', 'bare/index.html', desktop, { act: list(ready) }],
  ['finder-list-320', 'bare/index.html', phone, { act: list(ready) }],
  ['details-list', 'bare/index.html', desktop, { act: list(open()) }],
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
  ['finder-chips', 'library/events.html', desktop, { act: chosen }],
  ['finder-chips-320', 'library/events.html', phone, { act: chosen }],
  ['finder-days', 'library/events.html', desktop, { act: days }],
  ['finder-days-320', 'library/events.html', phone, { act: days }],
  ['finder-cities', 'library/events.html', desktop, { act: cities }],
  ['finder-cities-320', 'library/events.html', phone, { act: cities }],
  ['finder-cities-rtl', 'rtl/index.html', desktop, { act: cities }],
  ['library-de', 'library/events.html', desktop, { act: inLanguage('de') }],
  ['library-es-320', 'library/events.html', phone, { act: inLanguage('es') }],
  ['details-de', 'library/events.html', desktop, { act: inLanguage('de', open()) }],
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

