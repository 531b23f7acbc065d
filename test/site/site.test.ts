import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../tasks/browsers.mjs';
import { siteFolder } from '../../tasks/docs.mjs';
import { elementData } from '../../tasks/element-data.mjs';
import { axeFindings } from '../e2e/visit.js';
import { ownPages, startSite, type RunningSite } from './site.js';

const executablePath = findChromium();
const manifest = JSON.parse(readFileSync('packages/widgets/custom-elements.json', 'utf8')) as {
  modules: unknown[];
};
const html = (path: string): string => readFileSync(`${siteFolder}/${path}`, 'utf8');

let site: RunningSite;
before(async () => {
  site = await startSite();
});
after(() => site.close());

describe('the pages of the documentation', () => {
  test('are those that are promised', () => {
    const pages = ownPages();
    const promised = ['index', 'looks', 'languages', 'decisions', 'compatibility'];
    const starts = ['start/website', 'start/provider', 'start/developer'];
    for (const page of [...promised, ...starts, 'guide/webmaster', 'elements/finder'])
      assert.ok(pages.includes(`${page}.html`), page);
  });

  test('have no link that leads nowhere, and none that needs the root of a host', () => {
    const broken = ownPages().flatMap((path) =>
      linksOf(html(path))
        .filter((link) => !/^https?:/.test(link) && !isThere(path, link))
        .map((link) => `${path}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });

  test('load nothing from elsewhere', () => {
    for (const path of ownPages())
      assert.doesNotMatch(
        html(path),
        /<(?:img|script|link|iframe)[^>]*(?:src|href)="https?:/,
        path,
      );
  });

  for (const { tag, ...rest } of elementData(manifest)) {
    test(`name all that the manifest has of ${tag}`, () => {
      const page = html(`elements/${tag.replace('circlet-', '')}.html`);
      const all = [rest.attributes, rest.events, rest.parts, rest.cssProperties].flat();
      const missing = all.filter(({ name }) => !page.includes(`<code>${name}</code></th>`));
      assert.deepEqual(missing, []);
      assert.match(page, new RegExp(`<${tag} transport="fetch"`), 'a live sample');
    });
  }
});

const linksOf = (text: string): string[] =>
  [...text.replaceAll(/<pre[\s\S]*?<\/pre>/g, '').matchAll(/(?:href|src)="([^"]*)"/g)].map(
    ([, link]) => link ?? '',
  );

/** Whether a link of a page leads to a file, and to an id in it. */
function isThere(from: string, link: string): boolean {
  if (link.startsWith('/')) return false;
  const [path = '', id] = link.split('#');
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  if (!existsSync(`${siteFolder}/${file}`)) return false;
  return id === undefined || html(file).includes(`id="${id}"`);
}

/** A page, and what happened on it that nobody sees. */
interface Opened {
  readonly page: Page;
  readonly strangers: string[];
  readonly complaints: string[];
}

const modes = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;

describe('the documentation in a browser', { skip: !executablePath }, () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: chromiumArguments,
    });
  });
  after(() => browser.close());

  async function open(
    path: string,
    { width, colorScheme }: (typeof modes)[number],
  ): Promise<Opened> {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const [strangers, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.origin) strangers.push(request.url());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${site.address}/${path}`);
    return { page, strangers, complaints };
  }

  test('shows every live sample filled, with nothing for axe and no request to anybody', async () => {
    const pages = ownPages().filter((path) => html(path).includes('data-sample'));
    assert.ok(pages.length >= 6, String(pages));
    for (const path of pages)
      for (const mode of modes) {
        const where = `${path} at ${mode.width} px, ${mode.colorScheme}`;
        const { page, strangers, complaints } = await open(path, mode);
        for (const stage of await page.locator('[data-sample]').all()) await isFilled(stage, where);
        assert.deepEqual(await axeFindings(page), [], where);
        assert.equal(await tooWide(page), 0, where);
        assert.deepEqual({ strangers, complaints }, { strangers: [], complaints: [] }, where);
        await page.close();
      }
  });

  test('has nothing for axe in what is read only', async () => {
    for (const path of ['guide/webmaster.html', 'decisions.html', 'compatibility.html'])
      for (const mode of modes) {
        const { page, complaints } = await open(path, mode);
        assert.deepEqual(await axeFindings(page), [], path);
        assert.equal(await tooWide(page), 0, path);
        assert.deepEqual(complaints, [], path);
        await page.close();
      }
  });

  test('lets people read a circle and sign up in a sample, and nothing leaves', async () => {
    const { page, strangers, complaints } = await open('elements/signup.html', modes[0]);
    const form = page.locator('circlet-signup').first();
    await form.locator('[name=name]').fill('Ana Lovelace');
    await form.locator('[name=email]').fill('ana@example.org');
    await form.locator('[value=job]').check();
    await form.locator('[name=support]').fill('I can bring tea.');
    await form.locator('[name=answer]').fill('Something with people');
    await form.locator('[name=consent]').check();
    await form.locator('button[type=submit]').click();
    await form.locator('.receipt').waitFor();
    const refused = await page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => false,
        () => true,
      ),
    );
    assert.deepEqual(
      { refused, strangers, complaints },
      { refused: true, strangers: [], complaints: [] },
    );
    await page.close();
  });

  test('opens all pages by keyboard on a phone', async () => {
    const { page } = await open('guide/webmaster.html', modes[1]);
    const pages = page.getByRole('navigation', { name: 'All pages' });
    assert.equal(await pages.isVisible(), false);
    await page.getByRole('button', { name: 'All pages' }).press('Enter');
    await pages.getByRole('link', { name: 'Five looks' }).press('Enter');
    await page.waitForURL('**/looks.html');
    await page.close();
  });
});

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** Scrolls to a sample and waits until its element shows something that is not a notice of trouble. */
async function isFilled(stage: ReturnType<Page['locator']>, where: string): Promise<void> {
  await stage.scrollIntoViewIfNeeded();
  const element = stage.locator('> *').first();
  await element.locator('.root').first().waitFor({ timeout: 10_000 });
  await element.locator('.skeleton').first().waitFor({ state: 'detached', timeout: 10_000 });
  const text = await element.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
  assert.ok(text.trim().length > 10, `${where}: an empty sample`);
  assert.doesNotMatch(text, /went wrong|could not be loaded|no connection/i, where);
  if ((await element.evaluate(({ localName }) => localName)) === 'circlet-finder')
    assert.ok((await element.locator('.card').count()) > 0, `${where}: a finder without circles`);
}
