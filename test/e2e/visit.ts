import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startDemoWorld } from '../../examples/demo-site/world.mjs';
import { chromiumArguments, findChromium } from '../../tasks/browsers.mjs';

/** The demo site, its API, and a browser to look at them. */
export interface Visit {
  readonly site: string;
  readonly api: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Starts everything that a visit needs; each on a free port. */
export async function startVisit(): Promise<Visit> {
  const world = await startDemoWorld();
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Pages are tested in Chromium, Chrome or Edge: install one.');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  return {
    ...world,
    browser,
    close: async () => {
      await browser.close();
      await world.close();
    },
  };
}

/** A page, and what happened on it that nobody sees. */
export interface Observed {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly requests: string[];
  /** Warnings and errors of the console, uncaught errors. */
  readonly complaints: string[];
}

/** Opens a page of the demo site in a context of its own. */
export async function open(
  { browser, site }: Visit,
  path: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Observed> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  await before(page);
  await page.goto(`${site}/${path}`);
  return { page, requests, complaints };
}

/** What stands in an element once it has an answer, whatever the answer is. */
const answered: Readonly<Record<string, string>> = {
  'circlet-finder': ':is(.card:not(.skeleton), .notice)',
  'circlet-catalog': ':is(.card:not(.skeleton), .notice)',
  'circlet-course': ':is(.line, a.badge, .ways a, slot)',
  'circlet-signup': 'form',
};

/** Goes to an element, since its code comes only near the view, and waits for its answer: the first cards, or what stands in their place. */
export async function settled(page: Page, name = 'circlet-finder', position = 0): Promise<void> {
  const element = page.locator(name).nth(position);
  await element.scrollIntoViewIfNeeded();
  await element
    .locator(answered[name] ?? '')
    .first()
    .waitFor();
}

/** Waits for every element of a page, as somebody who reads all of it. */
export async function allSettled(page: Page): Promise<void> {
  for (const name of Object.keys(answered)) {
    const number = await page.locator(name).count();
    for (let position = 0; position < number; position++) await settled(page, name, position);
  }
}

/** What axe finds on a page, each finding as a line. */
export async function axeFindings(page: Page, tags?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, only ? { runOnly: [...only] } : {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, tags);
}
