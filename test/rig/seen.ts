import assert from 'node:assert/strict';
import type { EnginePage } from '../engines/engine.js';
import { violationsOf } from './page.js';
import { hosts, type Rig } from './rig.js';

/** Time for a report to come in that nobody waits for. */
const reportMs = 150;

/** A page under its policy: nothing was refused, in the page or by report, and nothing complained of. */
export async function assertUndisturbed(page: EnginePage, rig: Rig): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, reportMs));
  assert.deepEqual(await page.evaluate(violationsOf), []);
  assert.deepEqual(rig.reports, []);
  // The icon of the page is none of ours.
  const complaints = await page.complaints();
  assert.deepEqual(
    complaints.filter((line) => !/favicon|img-src/.test(line)),
    [],
  );
}

/** The API got no cookie and no word of where its visitor is; as origin it was told only this one. */
export function assertDiscreet(rig: Rig, origin: string | undefined): void {
  const seen = rig.requestsOf(hosts.api).filter(({ url }) => url.pathname.startsWith('/api/'));
  assert.ok(seen.length > 0);
  for (const { headers } of seen) {
    assert.equal(headers['cookie'], undefined);
    assert.equal(headers.referer, undefined);
    assert.equal(headers.origin, origin);
  }
}

/** How many frames the page holds. */
export const frames = (page: EnginePage): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('iframe').length);
