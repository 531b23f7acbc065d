import { crash, never } from './answers.mjs';
import { changed, instead } from './changed.mjs';
import { ready } from './ready.mjs';
import { desktop, phone } from './windows.mjs';

const dark = { colorScheme: 'dark' };

/** Every course element of the page has something to say. */
const told = async (page) => {
  for (const element of await page.locator('circlet-course').all())
    await element.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1200);
  await page.evaluate(() => scrollTo(0, 0));
};
const course = (attributes) => changed('circlet-course', attributes, told);
const elsewhere = (attributes) => async (page) => {
  await ready(page);
  await instead('circlet-course', attributes, told)(page);
};
const unknown = { provider: 'Open Harbour University', 'course-title': 'First Steps' };

/** Views of the circles of one course. */
export const courseViews = [
  ['course-1280', 'provider/course.html', desktop, { act: told }],
  ['course-320', 'provider/course.html', phone, { act: told }],
  ['course-dark', 'provider/course.html', desktop, { act: told, media: dark }],
  ['course-past', 'provider/weather.html', desktop, { act: told }],
  ['course-none', 'provider/night-sky.html', desktop, { act: told }],
  ['course-none-320', 'provider/night-sky.html', phone, { act: told }],
  ['course-none-dark', 'provider/night-sky.html', desktop, { act: told, media: dark }],
  ['course-rtl', 'rtl/index.html', desktop, { act: elsewhere({ course: '23' }) }],
  ['course-rtl-320', 'rtl/index.html', phone, { act: elsewhere({ course: '23' }) }],
  ['course-rtl-badge', 'rtl/index.html', desktop, { act: elsewhere({ course: '23', size: 'badge' }) }],
  ['course-rtl-line', 'rtl/index.html', desktop, { act: elsewhere({ course: '23', size: 'line' }) }],
  ['course-error', 'provider/course.html', desktop, { before: crash, act: told }],
  ['course-loading', 'provider/course.html', desktop, { before: never, act: told }],
  ['course-unknown', 'bare/index.html', desktop, { act: elsewhere(unknown) }],
  ['course-de', 'provider/course.html', desktop, { act: course({ lang: 'de' }) }],
  ['course-es-320', 'provider/course.html', phone, { act: course({ lang: 'es' }) }],
  [
    'course-forced-colours',
    'provider/course.html',
    desktop,
    { act: told, media: { forcedColors: 'active' } },
  ],
];
