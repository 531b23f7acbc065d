import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';

const viewport = { width: 1280, height: 900 };

/** A page of its own in a browser without memory: new context, new connections. */
export interface FreshPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

/** @param inPage The file in `in-page/` that watches from inside, before anything else runs. */
export async function freshPage(browser: Browser, inPage?: string): Promise<FreshPage> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (inPage) {
    const script = readFileSync(new URL(`in-page/${inPage}.js`, import.meta.url), 'utf8');
    await page.addInitScript(script);
  }
  return { page, session, close: () => context.close() };
}
