import type { Page } from 'playwright-core';
import { open, type Observed, type Visit } from './visit.js';

/** A page that a test makes up, served by the demo site. */
export interface MadePage {
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs before the page opens. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** The tag that loads the script. */
export const scriptTag = '<script type="module" src="/circlet/circlet.js"></script>';

/** A finder with a link as its fallback. */
export const finderTag = ({ api }: Visit, attributes = `api="${api}"`): string =>
  `<circlet-finder ${attributes}><a href="#fallback">All circles</a></circlet-finder>`;

/** Opens a page that a test makes up, by default with the script in its head. */
export function openMade(
  visit: Visit,
  { head = scriptTag, body, headers = {}, before }: MadePage,
): Promise<Observed> {
  const html = `<!doctype html><html lang="en"><head><title>Made</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  return open(visit, 'made.html', {}, async (page) => {
    await page.route('**/made.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { ...headers },
        body: html,
      }),
    );
    await before?.(page);
  });
}
