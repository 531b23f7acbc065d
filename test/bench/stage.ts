import { chromium, type Browser } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../tasks/browsers.mjs';
import { startCannedApi } from './canned-api.js';
import { firstCard } from './first-card.js';
import { pack, startOrigin, type Packed } from './origin.js';
import { everythingPage, hintedPage, plainPage } from './pages.js';
import { everything, isBuilt, startScripts } from './script-files.js';
import { staticCards } from './static-cards.js';

/** The browser and the pages to measure, each of three origins on a port of its own. */
export interface Stage {
  readonly browser: Browser;
  /** Addresses of pages that show the same first cards, by what they are. */
  readonly pages: Readonly<Record<string, string>>;
  /** A page with one finder and a hundred circles a page. */
  readonly largePage: string;
  readonly close: () => Promise<void>;
}

/** The yardstick's name among the pages. */
export const yardstick = 'static HTML, same cards';

/** The pages that have a budget. */
export const plainTag = 'plain tag';
export const hintedTag = 'snippet with hints';

/** Starts everything; nothing is measured yet. */
export async function setStage(): Promise<Stage> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge to measure in.');
  const html = new Map<string, Packed>();
  const [api, scripts, site, browser] = await Promise.all([
    startCannedApi(),
    startScripts(),
    startOrigin(({ pathname }) => html.get(pathname)),
    chromium.launch({ executablePath, args: chromiumArguments }),
  ]);
  const put = (name: string, page: string): string => {
    html.set(`/${name}`, pack('text/html; charset=utf-8', page));
    return `${site.address}/${name}`;
  };
  const sources = { scripts: scripts.address, api: api.address };
  const plain = put('plain', plainPage(sources));
  const { requests } = await firstCard(browser, plain);
  const pages = {
    [yardstick]: put('static', await staticCards(browser, plain)),
    [plainTag]: plain,
    [hintedTag]: put('hinted', hintedPage(sources, requests)),
    ...(isBuilt(everything) && { [everything]: put('everything', everythingPage(sources)) }),
  };
  return {
    browser,
    pages,
    largePage: put('large', plainPage(sources, ' page-size="100"')),
    close: async () => {
      await browser.close();
      await Promise.all([api, scripts, site].map(({ close }) => close()));
    },
  };
}
