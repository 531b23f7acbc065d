import { sql } from 'kysely';
import { largestId } from '../database/largest-id.js';
import type { Database } from '../database/schema.js';
import type { Slice } from '../query/slice.js';
import { teamColumns, type TeamRow } from './team-row.js';

/** Which teams are asked for. */
export interface TeamRequest {
  /** Only those with a picture. */
  readonly withImage: boolean;
  /** Undefined: all of them. */
  readonly slice: Slice | undefined;
}

/** Counts all teams; the live API, too, counts those without a picture where only the others are asked for. */
export async function countTeams(database: Database): Promise<number> {
  const { count } = await database
    .selectFrom('teams')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Reads the teams of a request by name, with their members, in one query. */
export async function readTeams(
  database: Database,
  { withImage, slice }: TeamRequest,
): Promise<readonly TeamRow[]> {
  const page = database
    .selectFrom('teams')
    .selectAll()
    .$if(withImage, (query) => query.where('image', 'is not', null))
    .orderBy(byName)
    .orderBy('id')
    .$if(slice !== undefined, (query) => query.limit(slice?.limit ?? 0).offset(slice?.offset ?? 0));
  // Members are collected outside, so that the rows before the slice cost nothing.
  return database
    .selectFrom(page.as('teams'))
    .select(teamColumns)
    .select(derivedColumns)
    .orderBy(byName)
    .orderBy('id')
    .execute();
}

/** Reads one team. */
export async function readTeam(database: Database, id: number): Promise<TeamRow | undefined> {
  if (id > largestId) return undefined;
  return database
    .selectFrom('teams')
    .select(teamColumns)
    .select(derivedColumns)
    .where('id', '=', id)
    .executeTakeFirst();
}

const byName = sql`teams.name collate "C"`;

const established = sql<string>`to_char(teams.established, 'FMMonth YYYY')`.as('established');

const facilitators = sql<TeamRow['facilitators']>`(
  select coalesce(json_agg(json_build_object(
    'first_name', first_name, 'city', city, 'bio', bio,
    'contact_url', contact_url, 'role', role, 'avatar', avatar) order by position), '[]')
  from team_facilitators where team_id = teams.id)`.as('facilitators');

const circleCount = sql<number>`(
  select count(*) from circles
  where team_id = teams.id and not draft and not deleted)`.as('circle_count');

const derivedColumns = [established, facilitators, circleCount] as const;
