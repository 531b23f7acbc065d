import {
  chromium,
  type BrowserContextOptions,
  type ElementHandle,
  type Page,
} from 'playwright-core';
import { chromiumArguments } from '../../tasks/browsers.mjs';
import { enginePage } from './engine-page.js';
import type { Engine, EnginePage, MappedHosts, OpenOptions } from './engine.js';

/** Chromium's page, with what only Playwright can do. */
export interface ChromiumPage extends EnginePage {
  readonly playwright: Page;
}

/** Chromium, which can be given everything that Playwright's contexts can. */
export interface ChromiumEngine extends Engine {
  readonly open: (options?: OpenOptions & BrowserContextOptions) => Promise<ChromiumPage>;
}

/** Starts Chromium, Chrome or Edge. */
export async function startChromium(
  executablePath: string,
  hosts?: MappedHosts,
): Promise<ChromiumEngine> {
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumArguments, ...(hosts ? mapped(hosts) : [])],
    // As visitors have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    name: 'chromium',
    title: `Chromium ${browser.version()}`,
    close: () => browser.close(),
    open: async ({ before, viewport = { width: 1280, height: 900 }, ...options } = {}) => {
      const context = await browser.newContext({ ...options, viewport });
      if (before !== undefined) await context.addInitScript(before);
      return driven(await context.newPage());
    },
  };
}

/** A trusted key, not trust in all: only so are answers kept in the cache. */
const mapped = ({ port, spki }: MappedHosts): readonly string[] => [
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  `--ignore-certificate-errors-spki-list=${spki}`,
];

function driven(page: Page): ChromiumPage {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  const element = async (expression: string): Promise<ElementHandle> => {
    const found = (await page.evaluateHandle(expression)).asElement() as ElementHandle | null;
    if (!found) throw new Error('There is no such element.');
    return found;
  };
  const commands = enginePage({
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    click: async (expression) => (await element(expression)).click(),
    keys: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    screenshot: async (expression) =>
      expression === undefined ? page.screenshot() : (await element(expression)).screenshot(),
    complaints: () => Promise.resolve(complaints),
    requests: () => Promise.resolve(requests),
    close: () => page.context().close(),
  });
  return { ...commands, playwright: page };
}
