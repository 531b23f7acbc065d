import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { focusedAloud } from './spoken.js';
import { axeFindings, open, settled, startVisit, type Visit } from './visit.js';

const inCatalog = (page: Page, selector: string) => page.locator(`circlet-catalog ${selector}`);
const title = (page: Page) => inCatalog(page, '.details:not([hidden]) [part=title]');
const course = 'First Steps in Python';

/** Searches for a course and opens it. */
async function openCourse(page: Page): Promise<void> {
  await settled(page, 'circlet-catalog');
  await inCatalog(page, 'input[type=search]').fill('python');
  await inCatalog(page, '.card').nth(11).waitFor({ state: 'detached' });
  await inCatalog(page, '.card.course a').filter({ hasText: course }).click();
  await title(page).filter({ hasText: course }).waitFor();
}

/** One that anybody can join: the first has one seat left, and who takes it closes it for the next test. */
const roomyCircle = (page: Page) => inCatalog(page, '.group.open .card a').nth(1);

/** Goes from there to a circle that one can join, and returns its name. */
async function openCircle(page: Page): Promise<string> {
  const circle = roomyCircle(page);
  const name = (await circle.textContent())?.trim() ?? '';
  await circle.click();
  await inCatalog(page, 'button.send').waitFor();
  return name;
}

async function signUp(page: Page): Promise<void> {
  await inCatalog(page, '#name').fill('Ottilie Quack');
  await inCatalog(page, '#email').fill('ottilie@mail.example');
  await inCatalog(page, '[name=goal]').first().check();
  await inCatalog(page, '#support').fill('I bring biscuits.');
  if (await inCatalog(page, '#answer').count()) await inCatalog(page, '#answer').fill('Yes');
  await inCatalog(page, '#consent').check();
  await inCatalog(page, 'button.send').click();
  await inCatalog(page, '.receipt').waitFor();
}

/** Presses Tab until somebody who listens hears what is looked for. */
async function tabTo(page: Page, wanted: RegExp): Promise<string> {
  const heard: string[] = [];
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const said = await focusedAloud(page);
    if (wanted.test(said)) return said;
    heard.push(said);
  }
  throw new Error(`Tab never reached ${wanted.source}, but\n${heard.join('\n')}`);
}

describe('a visitor of a catalog', () => {
  let visit: Visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  test('chooses a course, then a circle, signs up, and goes back, back, back', async () => {
    const { page, complaints } = await open(visit, 'library/index.html');
    await page.getByRole('link', { name: 'Choose a course', exact: true }).click();
    await openCourse(page);
    const circle = await openCircle(page);
    await signUp(page);
    assert.match((await inCatalog(page, '.receipt').textContent()) ?? '', new RegExp(circle));
    await page.goBack();
    await title(page).filter({ hasText: course }).waitFor();
    await page.goBack();
    await inCatalog(page, '.card.course a').filter({ hasText: course }).waitFor();
    assert.equal(await title(page).count(), 0);
    assert.equal(await inCatalog(page, 'input[type=search]').inputValue(), 'python');
    await page.goBack();
    await page.waitForURL(/library\/index\.html$/);
    assert.deepEqual(complaints, []);
  });

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    test(`reads of a course and its circle at ${width} px, ${colorScheme}, with nothing for axe and nothing too wide`, async () => {
      const options = { viewport: { width, height: 800 }, colorScheme };
      const { page, complaints } = await open(visit, 'provider/index.html', options);
      for (const step of [openCourse, openCircle]) {
        await step(page);
        await page.waitForTimeout(400);
        assert.deepEqual(await axeFindings(page), []);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        assert.ok(sideways <= 0, `${sideways} px too wide`);
      }
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }

  test('finds by topic and language, as the API names them, and takes both back', async () => {
    const { page } = await open(visit, 'library/courses.html');
    await settled(page, 'circlet-catalog');
    for (const position of [0, 1]) {
      await inCatalog(page, '.pick > button').nth(position).click();
      await inCatalog(page, '.panel [type=checkbox]').nth(1).check();
      await page.keyboard.press('Escape');
    }
    const chips = inCatalog(page, 'button.chip');
    await chips.nth(1).waitFor();
    assert.equal(await chips.count(), 2);
    await inCatalog(page, '.chips button.plain').click();
    await chips.first().waitFor({ state: 'detached' });
  });

  test('comes from a provider’s page into a sign-up form and through it by the keyboard alone', async () => {
    const { page } = await open(visit, 'provider/index.html');
    await settled(page, 'circlet-catalog');
    await tabTo(page, /^searchbox/);
    await page.keyboard.type('python');
    await page.keyboard.press('Enter');
    await inCatalog(page, '.count')
      .filter({ hasText: /^\s*2 / })
      .waitFor();
    await tabTo(page, new RegExp(`^link "${course}"`));
    await page.keyboard.press('Enter');
    await title(page).filter({ hasText: course }).waitFor();
    assert.match(await focusedAloud(page), new RegExp(course));
    await roomyCircle(page).waitFor();
    const name = (await roomyCircle(page).textContent())?.trim();
    await tabTo(page, new RegExp(`^link "${name ?? ''}"`));
    await page.keyboard.press('Enter');
    await inCatalog(page, 'button.send').waitFor();
    await tabTo(page, /^textbox ".*name/i);
    await page.keyboard.type('Ottilie Quack');
    await tabTo(page, /^textbox ".*mail/i);
    await tabTo(page, /^button ".*sign up/i);
  });
});

describe('a visitor of the page of a course', () => {
  let visit: Visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  const list = (page: Page) => page.locator('circlet-course[size=list]');

  test('is told of its circles in three sizes, and comes to a circle by the keyboard', async () => {
    const { page } = await open(visit, 'provider/course.html');
    for (const position of [0, 1, 2]) await settled(page, 'circlet-course', position);
    const line = await page.locator('circlet-course[size=line]').textContent();
    const name = (await list(page).locator('.card a').first().textContent())?.trim() ?? '';
    assert.ok(name && line !== null);
    await tabTo(page, new RegExp(`^link "${name}"`));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/signup\//);
  });

  for (const [path, sentence] of [
    ['provider/weather.html', /No circle is studying this right now\. 2 circles have before\./],
    ['provider/night-sky.html', /No circle is studying this right now\.\s*$/],
  ] as const) {
    test(`is told on ${path} that there are none, and how to start one`, async () => {
      const { page } = await open(visit, path);
      await settled(page, 'circlet-course', 2);
      const said = (await list(page).locator('.summary').textContent()) ?? '';
      assert.match(said.trim(), sentence);
      await list(page).locator('a.start').click();
      await page.waitForURL(/provider\/start\.html\?course_id=\d+$/);
    });
  }

  test('is a page whose course and circles search engines understand', async () => {
    const { page } = await open(visit, 'provider/course.html');
    await settled(page, 'circlet-course', 2);
    const block = page.locator('script[type="application/ld+json"]');
    await block.first().waitFor({ state: 'attached' });
    assert.equal(await block.count(), 1);
    const data = (await block.textContent()) ?? '';
    assert.match(data, /"@type":"Course"/);
    assert.match(data, /First Steps in Python/);
  });
});
