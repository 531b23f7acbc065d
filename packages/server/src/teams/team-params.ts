import { naturalNumber, type Query } from '../query/checks.js';
import { readParams, type Params } from '../query/params.js';
import { readSlice } from '../query/slice.js';
import type { TeamRequest } from './team-query.js';

/**
 * Reads the parameters of the list of teams. What is no number counts as not
 * given; the live API has no message for it, and falls over a negative one.
 */
export function readTeamParams(query: Query): Params<TeamRequest> {
  const checks = { polite: {}, hard: { limit: naturalNumber, offset: naturalNumber } };
  return readParams(query, checks, () => ({
    withImage: query.get('image') === 'true',
    slice: readSlice(query),
  }));
}
