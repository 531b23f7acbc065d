import type { SampleTeam } from '../community-types.js';
import { teamsAmericas } from './teams-americas.js';
import { teamsElsewhere } from './teams-elsewhere.js';

/** The sample teams. A team's id is its index + 1; Springfield, the home of the demo, is 1. */
export const teams: readonly SampleTeam[] = [...teamsAmericas, ...teamsElsewhere];
