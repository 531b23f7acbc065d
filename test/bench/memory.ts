import type { Browser, CDPSession, Page } from 'playwright-core';
import { freshPage } from './visit.js';

const searches = 50;

/** What a page holds after garbage was collected. */
export interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Finders that live, whether in the page or not. */
  readonly finders: number;
}

/** Before an element came, while it was there, and after it had gone. */
export interface Memory {
  readonly searches: number;
  readonly before: Held;
  readonly inUse: Held;
  readonly after: Held;
}

/**
 * Puts a finder into a page, searches 50 times and removes it. A finder was
 * there and gone before, so that code, words and formatters, which a page loads
 * once and keeps, are not taken for a leak.
 */
export async function memoryOfSearches(browser: Browser, address: string): Promise<Memory> {
  const { page, session, close } = await freshPage(browser);
  try {
    await session.send('Performance.enable');
    await page.goto(address);
    await page.locator('circlet-finder .card:not(.skeleton)').first().waitFor();
    await searchTimes(page, 5);
    await removeFinder(page);
    const before = await held(session);
    await addFinder(page, address);
    await searchTimes(page, searches);
    const inUse = await held(session);
    await removeFinder(page);
    return { searches, before, inUse, after: await held(session) };
  } finally {
    await close();
  }
}

async function removeFinder(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('circlet-finder')?.remove();
  });
}

async function addFinder(page: Page, address: string): Promise<void> {
  await page.evaluate(async (from) => {
    const html = await (await fetch(from)).text();
    const copy = new DOMParser().parseFromString(html, 'text/html').querySelector('circlet-finder');
    if (copy) document.body.append(document.importNode(copy, true));
  }, address);
  await page.locator('circlet-finder .card:not(.skeleton)').first().waitFor();
}

/**
 * Each search is for other words, so each asks the API and draws anew. Typed,
 * because Chromium itself keeps the last form that was submitted.
 */
async function searchTimes(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const finder = document.querySelector('circlet-finder');
    const input = finder?.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
    if (!finder || !input) throw new Error('There is no finder to search with.');
    for (let number = 1; number <= count; number++) {
      await new Promise((resolve) => {
        finder.addEventListener('resultschange', resolve, { once: true });
        input.value = `group ${number}`;
        input.dispatchEvent(new InputEvent('input'));
      });
    }
  }, times);
}

async function held(session: CDPSession): Promise<Held> {
  // What one collection lets go of may hold something that the next one finds.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    heapBytes: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    finders: await livingFinders(session),
  };
}

async function livingFinders(session: CDPSession): Promise<number> {
  const expression = "customElements.get('circlet-finder').prototype";
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'finders',
  });
  const counted = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  // What the tool holds would live on because of it.
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'finders' });
  return Number(counted.result.value);
}
