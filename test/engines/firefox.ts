import { launch, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { enginePage } from './engine-page.js';
import type { Engine, EnginePage, MappedHosts } from './engine.js';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/**
 * Starts Firefox, driven by WebDriver BiDi.
 *
 * @param preferences Firefox's own, such as `ui.prefersReducedMotion`; they hold for all pages.
 */
export async function startFirefox(
  executablePath: string,
  preferences: Preferences = {},
  hosts?: MappedHosts,
): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: hosts !== undefined,
    extraPrefsFirefox: { ...preferences, ...(hosts && mapped(hosts)) },
  });
  return {
    name: 'firefox',
    title: (await browser.version()).replace('/', ' ').replace(/^firefox/, 'Firefox'),
    close: () => browser.close(),
    open: async ({ before, viewport = { width: 1280, height: 900 } } = {}) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      if (before !== undefined) await page.evaluateOnNewDocument(before);
      return driven(page, () => context.close());
    },
  };
}

const mapped = ({ proxyPort }: MappedHosts): Preferences => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
});

function driven(page: Page, close: () => Promise<void>): EnginePage {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) =>
    complaints.push(error instanceof Error ? error.message : String(error)),
  );
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) complaints.push(message.text());
  });
  const element = async (expression: string): Promise<ElementHandle> => {
    const found = (await page.evaluateHandle(expression)).asElement();
    if (!found) throw new Error('There is no such element.');
    return found as ElementHandle;
  };
  return enginePage({
    close,
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    click: async (expression) => (await element(expression)).click(),
    keys: (text) => page.keyboard.type(text),
    press: (key) => press(page, key),
    screenshot: async (expression) =>
      Buffer.from(
        await (expression === undefined
          ? page.screenshot()
          : (await element(expression)).screenshot()),
      ),
    complaints: () => Promise.resolve(complaints),
    requests: () => Promise.resolve(requests),
  });
}

async function press(page: Page, key: string): Promise<void> {
  const isShifted = key.startsWith('Shift+');
  if (isShifted) await page.keyboard.down('Shift');
  await page.keyboard.press(key.replace('Shift+', '') as KeyInput);
  if (isShifted) await page.keyboard.up('Shift');
}
