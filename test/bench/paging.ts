import type { Browser, Page } from 'playwright-core';
import { slowProcessor } from './profile.js';
import { freshPage } from './visit.js';

/** What a visitor felt while results were paged in. */
export interface Paging {
  readonly circles: number;
  /** Clicks on "more". */
  readonly clicks: number;
  /** Whether frames were counted, or tasks, where the browser does not tell frames. */
  readonly counted: string;
  /** Frames over 50 ms. */
  readonly longFrames: number;
  readonly longestMs: number;
}

interface Counted {
  readonly circletLongFrames: { readonly type: string; readonly durations: number[] };
}

/** Clicks on "more" until there is no more, on a slow processor. */
export async function pageThrough(browser: Browser, address: string): Promise<Paging> {
  const { page, session, close } = await freshPage(browser, 'long-frames');
  try {
    await slowProcessor(session);
    await page.goto(address);
    await page.locator('circlet-finder .more button').waitFor();
    let clicks = 0;
    for (; await showMore(page); clicks++);
    // Frames are told a moment after they have ended.
    await page.waitForTimeout(1_000);
    const { type, durations } = await page.evaluate(
      () => (globalThis as unknown as Counted).circletLongFrames,
    );
    return {
      circles: await page.locator('circlet-finder .card').count(),
      clicks,
      counted: type,
      longFrames: durations.length,
      longestMs: Math.max(0, ...durations),
    };
  } finally {
    await close();
  }
}

/** @returns False where there is nothing to click on any more. */
async function showMore(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const finder = document.querySelector('circlet-finder');
    const button = finder?.shadowRoot?.querySelector<HTMLElement>('.more button');
    if (!finder || !button) return false;
    await new Promise((resolve) => {
      finder.addEventListener('resultschange', resolve, { once: true });
      button.click();
    });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    return true;
  });
}
