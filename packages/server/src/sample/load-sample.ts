import type { Database } from '../database/schema.js';
import { writeCircles } from '../database/write-circles.js';
import { writeCommunity } from '../database/write-community.js';
import { community } from './data/community.js';
import { sample } from './data/sample.js';
import { resolveCommunity } from './resolve-community.js';
import { resolveSample } from './resolve-sample.js';

/**
 * Fills an empty database with the sample: invented circles around the world
 * in every state with what stands around them, dated from today on.
 *
 * @param today the day in UTC, `2026-11-22`, from which the sample counts.
 * @returns false if there are circles already; those stay as they are.
 */
export async function loadSample(database: Database, today: string): Promise<boolean> {
  const circle = await database.selectFrom('circles').select('id').executeTakeFirst();
  if (circle !== undefined) return false;
  await writeCircles(database, resolveSample(sample, today));
  await writeCommunity(database, resolveCommunity(community, today));
  return true;
}
