import type { Team, TeamList } from '@circlet/contract';
import { writeCommunity, type Database } from '../../src/index.js';
import { readJson, recordedSite } from '../../../../test/recordings/recorded.js';
import { comparePlainView } from './compare.js';
import { compareExactly } from './compare-exactly.js';
import { reasonToLeaveOutOfReading, type ReplayedOperation } from './replayed-operation.js';

/** The list of teams and each of them. */
export const teamsRecordings: ReplayedOperation = {
  isAt: (path) => /^\/api\/teams\/(?:[^/]+\/)?$/.test(path),
  reasonToLeaveOut: (recording) =>
    recording.path.startsWith('/api/teams/invitations/')
      ? 'needs a session'
      : reasonToLeaveOutOfReading(recording),
  compare: comparePlainView(compareExactly),
  deliberate: new Map(),
  seed: seedTeams,
};

/** After the circles, which bring the name of one team along. */
async function seedTeams(database: Database): Promise<void> {
  const teams = (readJson('397-teams-all.json') as TeamList).items;
  for (const team of teams) {
    const columns = columnsOf(team);
    await database
      .insertInto('teams')
      .values({ id: team.id, ...columns })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
      .execute();
    await claimCircles(database, team);
  }
  await writeCommunity(database, { teamFacilitators: teams.flatMap(membersOf) });
}

function columnsOf(team: Team) {
  const { name, subtitle, page_slug, zoom, intro_text } = team;
  const { website, email_address, location, membership, coordinates } = team;
  return {
    ...{ name, subtitle, page_slug, zoom, intro_text },
    ...{ website, email_address, location, membership },
    established: dayOf(team.date_established),
    image: pathOf(team.image_url),
    logo: pathOf(team.logo_url),
    // Of a team on the null island there is no knowing that it has coordinates.
    latitude: coordinates?.latitude ?? null,
    longitude: coordinates?.longitude ?? null,
  };
}

function dayOf(monthAndYear: string): string {
  return new Date(`1 ${monthAndYear} UTC`).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function pathOf(url: string | undefined): string | null {
  return url === undefined ? null : decodeURIComponent(url.slice(`${recordedSite}/media/`.length));
}

function membersOf({ id, facilitators }: Team) {
  return facilitators.map(({ avatar_url, ...member }, position) => ({
    ...member,
    team_id: id,
    position,
    avatar: pathOf(avatar_url),
  }));
}

/**
 * Which circles are a team's is recorded for one team only. Those of the
 * others are their members', but for the first two teams, whose members came
 * to them after they had made theirs.
 */
async function claimCircles(database: Database, { id, facilitators }: Team): Promise<void> {
  const names = facilitators.map((member) => member.first_name);
  if (id <= 3 || names.length === 0) return;
  await database
    .updateTable('circles')
    .set({ team_id: id })
    .where('id', 'in', (query) =>
      query
        .selectFrom('facilitators')
        .select('circle_id')
        .where('first_name', 'in', names)
        .where('position', '=', 0),
    )
    .execute();
}
