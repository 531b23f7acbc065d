import { getTeam as operationOfWire } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { WireTeam } from '../../models/team-from-wire.js';
import type { Team } from '../../models/team.js';
import type { FreshOptions } from '../call.js';
import { readOne } from '../read-one.js';
import { teamReading } from './team-reading.js';

/**
 * One team by its number.
 *
 * @throws ApiError `notfound` if there is no such team.
 */
export function getTeam(connection: Connection, id: number, options: FreshOptions): Promise<Team> {
  return readOne<WireTeam, Team>(
    connection,
    { ...teamReading, ...operationOfWire, operation: 'teams.get', id, key: 'item' },
    options,
  );
}
