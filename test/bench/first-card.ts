import type { Browser, CDPSession } from 'playwright-core';
import { slowDown } from './profile.js';
import { RequestLog, type LoggedRequest } from './request-log.js';
import { freshPage } from './visit.js';

const patienceMs = 60_000;
const blockingFromMs = 50;

/** What a visitor waited for the first card, and what it cost. */
export interface FirstCard {
  /** From asking for the page to the first task after the paint. */
  readonly paintedMs: number;
  /** The parts of tasks beyond 50 ms. */
  readonly blockingMs: number;
  /** Asked for before the card was there. */
  readonly requests: readonly LoggedRequest[];
}

interface Watched {
  readonly circletLongTasks: { readonly startTime: number; readonly duration: number }[];
}

/**
 * Opens a page on the slow line and waits for its first card.
 *
 * @throws Error if there is no card within a minute.
 */
export async function firstCard(browser: Browser, address: string): Promise<FirstCard> {
  const { page, session, close } = await freshPage(browser, 'first-card');
  try {
    await session.send('Network.enable');
    await slowDown(session);
    const log = new RequestLog(session);
    const painted = paintedAt(session, address);
    const [paintedMs] = await Promise.all([painted, page.goto(address, { waitUntil: 'commit' })]);
    const requests = log.sentBefore(paintedMs);
    // Long tasks are told a moment after they have ended.
    await page.waitForTimeout(400);
    const tasks = await page.evaluate(() => (globalThis as unknown as Watched).circletLongTasks);
    const blocking = tasks
      .filter(({ startTime }) => startTime < paintedMs)
      .map(({ duration }) => Math.max(0, duration - blockingFromMs));
    return {
      paintedMs,
      blockingMs: blocking.reduce((sum, ms) => sum + ms, 0),
      requests,
    };
  } finally {
    await close();
  }
}

async function paintedAt(session: CDPSession, address: string): Promise<number> {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'circletFirstCard' });
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      reject(new Error(`${address} showed no card within ${patienceMs / 1000} s.`));
    }, patienceMs);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'circletFirstCard') return;
      clearTimeout(tooLate);
      resolve(Number(payload));
    });
  });
}
