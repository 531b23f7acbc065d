import type { Connection } from '../../connection.js';
import type { Team } from '../../models/team.js';
import type { TeamFilter } from '../../query/team-filter.js';
import type { FreshOptions } from '../call.js';
import { pagesOf } from '../lists/pages-of.js';
import type { Page } from '../lists/page.js';
import { getTeam } from './get-team.js';
import { listTeams } from './list-teams.js';

/** Teams: people who run learning circles together. */
export interface Teams {
  /**
   * One page of teams, by name. With `withImage` it tells no `total`: the API
   * counts all teams then.
   *
   * @example
   * ```ts
   * const { items, total } = await circlet.teams.list({ pageSize: 5 });
   * for (const { name, location, memberCount } of items) console.log(name, location, memberCount);
   * items.length <= 5; // => true
   * total !== undefined; // => true
   * ```
   *
   * @throws ApiError
   */
  list(filter?: TeamFilter, options?: FreshOptions): Promise<Page<Team>>;
  /**
   * Every team that a filter asks for, each once, page by page as they are
   * consumed; 100 a page unless the filter says otherwise.
   *
   * @example
   * ```ts
   * const emails: string[] = [];
   * for await (const team of circlet.teams.all()) {
   *   if (team.email) emails.push(team.email);
   * }
   * ```
   *
   * @throws ApiError at the step that needed the failing page.
   */
  all(filter?: TeamFilter, options?: FreshOptions): AsyncGenerator<Team, void, undefined>;
  /**
   * One team by its number.
   *
   * @example
   * ```ts
   * const team = await circlet.teams.get(1);
   * console.log(team.name, team.established);
   * const { items } = await circlet.circles.list({ team: team.id });
   * ```
   *
   * @throws ApiError `notfound` if there is none.
   */
  get(id: number, options?: FreshOptions): Promise<Team>;
}

/** The teams of one connection. */
export function teamsOf(connection: Connection): Teams {
  return {
    ...pagesOf(connection, listTeams),
    get: (id, options = {}) => getTeam(connection, id, options),
  };
}
