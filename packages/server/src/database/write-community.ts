import { sql, type Insertable } from 'kysely';
import type {
  AnnouncementTable,
  EventTable,
  PlaceTable,
  TeamFacilitatorTable,
} from './community-tables.js';
import { insertAll } from './insert-all.js';
import type { Database } from './schema.js';

/** What stands around the circles and can be written in one go; what is left out is not written. */
export interface CommunityData {
  /** Their teams must be there already. */
  readonly teamFacilitators?: readonly Insertable<TeamFacilitatorTable>[];
  readonly places?: readonly Insertable<PlaceTable>[];
  readonly events?: readonly Insertable<EventTable>[];
  readonly announcements?: readonly Insertable<AnnouncementTable>[];
}

/**
 * Adds members of teams, places, events and announcements, all or none of
 * them.
 *
 * @throws what the database answered, for instance if a team does not exist.
 */
export async function writeCommunity(database: Database, data: CommunityData): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await insertAll(transaction, 'team_facilitators', data.teamFacilitators ?? []);
    await insertAll(transaction, 'places', data.places ?? []);
    await insertAll(transaction, 'events', data.events ?? []);
    await insertAll(transaction, 'announcements', data.announcements ?? []);
  });
  await sql`analyze`.execute(database);
}
