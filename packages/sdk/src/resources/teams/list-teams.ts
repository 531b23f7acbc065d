import { listTeams as operationOfWire } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { Team } from '../../models/team.js';
import { ruleProblems } from '../../query/input-rules.js';
import { teamRules, type TeamFilter } from '../../query/team-filter.js';
import type { FreshOptions } from '../call.js';
import { listQuestion } from '../lists/list-question.js';
import type { Page } from '../lists/page.js';
import { plainPage } from '../lists/plain-page.js';
import { readRows } from '../lists/rows.js';
import { uncounted } from '../lists/uncounted.js';
import { refuse } from '../not-sent.js';
import { teamReading } from './team-reading.js';

const operation = 'teams.list';

/**
 * One page of teams, by name.
 *
 * The API counts all teams also where only those with an image are asked for.
 *
 * @throws ApiError
 */
export async function listTeams(
  connection: Connection,
  filter: TeamFilter,
  options: FreshOptions,
): Promise<Page<Team>> {
  refuse(operation, ruleProblems(filter, teamRules));
  const image = filter.withImage || undefined;
  const { read, ...question } = listQuestion(filter, (page) => {
    const query = { image, ...page };
    return readRows(connection, { ...teamReading, ...operationOfWire, operation, query }, options);
  });
  return plainPage({
    ...question,
    read: image ? uncounted(read) : read,
    isCountLoose: image ?? false,
  });
}
