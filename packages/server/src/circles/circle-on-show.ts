import type { Database } from '../database/schema.js';
import { readCircles } from './circle-query.js';
import { everyCircle } from './circle-request.js';
import type { CircleRow } from './circle-row.js';

/** Reads one circle for a page of its own, unless it is a draft, deleted or unknown. */
export async function readCircleOnShow(
  database: Database,
  id: number,
  today: string,
): Promise<CircleRow | undefined> {
  const request = { ...everyCircle, base: { kind: 'one-on-show', id } as const };
  const [circle] = await readCircles(database, request, today);
  return circle;
}
