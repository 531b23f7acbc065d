import { sql, type Transaction } from 'kysely';
import type { Schema } from './schema.js';

/** Derives what is missing of circles that were just written. */
export async function completeCircles(transaction: Transaction<Schema>): Promise<void> {
  await labelZones(transaction);
  await collectWords(transaction);
}

/**
 * The database knows the zones, their abbreviations and their history; it
 * tells an abbreviation only for the zone that it is set to.
 */
async function labelZones(transaction: Transaction<Schema>): Promise<void> {
  const zones = await transaction
    .selectFrom('circles')
    .select('time_zone')
    .distinct()
    .where('zone_label', '=', '')
    .execute();
  const { rows } = await sql<{ zone: string }>`select current_setting('timezone') as zone`.execute(
    transaction,
  );
  for (const { time_zone } of zones) {
    await setZone(transaction, time_zone);
    await sql`
      update circles set
        zone_label = to_char((start_date + meeting_time) at time zone time_zone, 'TZ'),
        utc_offset_minutes = extract(epoch from
          ((start_date + meeting_time) at time zone 'UTC')
          - ((start_date + meeting_time) at time zone time_zone)) / 60
      where zone_label = '' and time_zone = ${time_zone}`.execute(transaction);
  }
  await setZone(transaction, rows[0]?.zone ?? 'UTC');
}

async function setZone(transaction: Transaction<Schema>, zone: string): Promise<void> {
  await sql`select set_config('timezone', ${zone}, true)`.execute(transaction);
}

/** The fields in the live API's order; neighbouring words matter to a query such as `a/b`. */
async function collectWords(transaction: Transaction<Schema>): Promise<void> {
  await sql`
    insert into search_documents (circle_id, position, document)
    select circles.id, coalesce(facilitators.position, 0), to_tsvector('simple', concat_ws(' ',
      circles.city, circles.name,
      courses.title, courses.provider, coalesce(courses.keywords, ''),
      circles.venue_name, circles.venue_address, circles.venue_details,
      coalesce(facilitators.first_name, '')))
    from circles
    join courses on courses.id = circles.course_id
    left join facilitators on facilitators.circle_id = circles.id
    where not exists (select from search_documents where circle_id = circles.id)`.execute(
    transaction,
  );
}

/** Rows were written with ids of their own; the next one without must not meet them. */
export async function continueIds(
  transaction: Transaction<Schema>,
  tables: readonly (keyof Schema)[],
): Promise<void> {
  for (const table of tables) {
    await sql`
      select setval(pg_get_serial_sequence(${table}, 'id'), (select max(id) from ${sql.table(table)}))
      where exists (select from ${sql.table(table)})`.execute(transaction);
  }
}
