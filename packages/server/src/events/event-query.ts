import { sql, type Selectable } from 'kysely';
import type { EventTable } from '../database/community-tables.js';
import { largestId } from '../database/largest-id.js';
import type { Database } from '../database/schema.js';
import type { EventSlice } from './event-page.js';

/** An event as it is read. */
export interface EventRow extends Omit<
  Selectable<EventTable>,
  'id' | 'starts_at' | 'time_zone' | 'approved'
> {
  /** In UTC, `2026-11-27T05:05:00`. */
  readonly utc: string;
  /** On the clock where it takes place, `2026-11-27T00:05:00`. */
  readonly local: string;
  /** East of Greenwich is positive. */
  readonly utc_offset_minutes: number;
  readonly zone: string;
}

/** Counts the events that are still to come. */
export async function countEvents(database: Database, now: Date): Promise<number> {
  const { count } = await toCome(database, now)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Reads a part of the events that are still to come, the next one first. */
export async function readEvents(
  database: Database,
  now: Date,
  { limit, offset }: EventSlice,
): Promise<readonly EventRow[]> {
  return selectEvent(database, now)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** Reads one event, if it is still to come. */
export async function readEvent(
  database: Database,
  now: Date,
  id: number,
): Promise<EventRow | undefined> {
  if (id > largestId) return undefined;
  return selectEvent(database, now).where('id', '=', id).executeTakeFirst();
}

function toCome(database: Database, now: Date) {
  return database
    .selectFrom('events')
    .where('approved', '=', true)
    .where('starts_at', '>=', now.toISOString());
}

function selectEvent(database: Database, now: Date) {
  return toCome(database, now)
    .select(['title', 'description', 'city', 'region', 'country', 'link', 'image', 'created_by'])
    .select('time_zone as zone')
    .select([wallTime(sql`'UTC'`).as('utc'), wallTime(sql.ref('time_zone')).as('local')])
    .select(
      sql<number>`(extract(epoch from
        (starts_at at time zone time_zone) - (starts_at at time zone 'UTC')) / 60)::integer`.as(
        'utc_offset_minutes',
      ),
    );
}

function wallTime(zone: ReturnType<typeof sql>) {
  return sql<string>`to_char(starts_at at time zone ${zone}, 'YYYY-MM-DD"T"HH24:MI:SS')`;
}
