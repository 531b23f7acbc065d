import { crash, never, offline } from './answers.mjs';
import { changed, instead } from './changed.mjs';
import { ready } from './ready.mjs';
import { desktop, phone } from './windows.mjs';

const courses = 'library/courses.html';
const dark = { colorScheme: 'dark' };

const within = (page, selector) => page.locator(`circlet-catalog ${selector}`);
const loading = (page) => within(page, '.skeleton').first().waitFor();
const search = (words) => async (page) => {
  await ready(page);
  await within(page, 'input[type=search]').fill(words);
  await page.waitForTimeout(900);
};

/** The filters stand behind a button where there is no room for them. */
const showFilters = async (page) => {
  await ready(page);
  const toggle = within(page, 'button.toggle');
  if (await toggle.isVisible()) await toggle.click();
  await within(page, '.pick button').first().waitFor();
};
const panel = (position) => async (page) => {
  await showFilters(page);
  await within(page, '.pick > button').nth(position).click();
  await within(page, '.panel [type=checkbox]').first().waitFor();
};

/** What a visitor chose stands as chips above the results. */
const chosen = async (page) => {
  await search('a')(page);
  await showFilters(page);
  await within(page, '.filters button[aria-pressed]').first().click();
  await panelChoice(page, 0, 2);
  await panelChoice(page, 1, 1);
  await page.waitForTimeout(900);
};
const panelChoice = async (page, position, number) => {
  await within(page, '.pick > button').nth(position).click();
  const boxes = within(page, '.panel [type=checkbox]');
  for (let box = 0; box < number; box++) await boxes.nth(box).check();
  await page.keyboard.press('Escape');
};

const open = (title) => async (page) => {
  await search(title)(page);
  await within(page, '.card a').filter({ hasText: title }).first().click();
  await within(page, '.details .title').first().waitFor();
  await page.waitForTimeout(900);
};
const openCircle = async (page) => {
  await open('First Steps in Python')(page);
  await within(page, '.details .card a').first().click();
  await page.waitForTimeout(1500);
};
const more = async (page) => {
  await ready(page);
  await within(page, '.more button').click();
  await page.waitForTimeout(700);
};
const elsewhere = (act) => async (page) => {
  await ready(page);
  await instead('circlet-catalog', { order: 'rated' }, act)(page);
};
const inLanguage = (lang, act = ready) => changed('circlet-catalog', { lang }, act);

/** Views of the catalog of courses. */
export const catalogViews = [
  ['catalog-1280', courses, desktop],
  ['catalog-320', courses, phone],
  ['catalog-more', courses, desktop, { act: more }],
  ['catalog-provider', 'provider/index.html', desktop],
  ['catalog-provider-320', 'provider/index.html', phone],
  ['catalog-dark', 'provider/index.html', desktop, { media: dark }],
  ['catalog-dark-320', 'provider/index.html', phone, { media: dark }],
  ['catalog-rtl', 'rtl/index.html', desktop, { act: elsewhere(ready) }],
  ['catalog-rtl-320', 'rtl/index.html', phone, { act: elsewhere(showFilters) }],
  ['catalog-forced-colours', courses, desktop, { media: { forcedColors: 'active' } }],
  ['catalog-nothing', courses, desktop, { act: search('zzzz') }],
  ['catalog-nothing-320', courses, phone, { act: search('zzzz') }],
  ['catalog-error', courses, desktop, { before: crash, act: ready }],
  ['catalog-offline-320', courses, phone, { before: offline, act: ready }],
  ['catalog-loading', courses, desktop, { before: never, act: loading }],
  ['catalog-topics', courses, desktop, { act: panel(0) }],
  ['catalog-languages', courses, desktop, { act: panel(1) }],
  ['catalog-filters-320', courses, phone, { act: showFilters }],
  ['catalog-topics-320', courses, phone, { act: panel(0) }],
  ['catalog-topics-dark', 'provider/index.html', desktop, { act: panel(0), media: dark }],
  ['catalog-chips', courses, desktop, { act: chosen }],
  ['catalog-chips-320', courses, phone, { act: chosen }],
  ['catalog-details', courses, desktop, { act: open('First Steps in Python') }],
  ['catalog-details-320', courses, phone, { act: open('First Steps in Python') }],
  [
    'catalog-details-dark',
    'provider/index.html',
    desktop,
    { act: open('First Steps in Python'), media: dark },
  ],
  ['catalog-details-rtl', 'rtl/index.html', desktop, { act: elsewhere(open('أساسيات')) }],
  ['catalog-details-past', courses, desktop, { act: open('Reading the Weather') }],
  ['catalog-details-none', courses, desktop, { act: open('Silent Reading') }],
  ['catalog-details-keywords', courses, phone, { act: open('Everything About Bees') }],
  [
    'catalog-details-forced-colours',
    courses,
    desktop,
    { act: open('First Steps in Python'), media: { forcedColors: 'active' } },
  ],
  ['catalog-circle', courses, desktop, { act: openCircle }],
  ['catalog-circle-320', courses, phone, { act: openCircle }],
  ['catalog-de', courses, desktop, { act: inLanguage('de') }],
  ['catalog-de-details', courses, desktop, { act: inLanguage('de', open('Python')) }],
  ['catalog-es-320', courses, phone, { act: inLanguage('es', showFilters) }],
];
