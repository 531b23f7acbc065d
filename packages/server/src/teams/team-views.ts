import type { Database } from '../database/schema.js';
import { envelope } from '../http/envelope.js';
import type { View } from '../http/plain-view.js';
import { teamItem } from './team-json.js';
import { readTeamParams } from './team-params.js';
import { countTeams, readTeam, readTeams } from './team-query.js';

/** The answer to `GET /api/teams/`. */
export function teamsView(database: Database): View {
  return async ({ query, publicUrl }) => {
    const params = readTeamParams(query);
    if (!params.ok) return { status: params.status, body: envelope(params.errors) };
    const { slice } = params.request;
    const [count, rows] = await Promise.all([
      countTeams(database),
      readTeams(database, params.request),
    ]);
    const items = rows.map((row) => teamItem(row, publicUrl));
    return { status: 200, body: { count, ...slice, items } };
  };
}

/** The answer to `GET /api/teams/<number>/`. */
export function teamView(database: Database): View {
  return async ({ param, publicUrl }) => {
    const row = await readTeam(database, Number(param('id')));
    return row === undefined
      ? { status: 404, body: envelope({ team: ['There is no such team'] }) }
      : { status: 200, body: { item: teamItem(row, publicUrl) } };
  };
}
