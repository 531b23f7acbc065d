import { TeamList } from './team-list.js';

/** The teams, with all their members. */
export const listTeams = {
  method: 'GET',
  path: '/api/teams/',
  answer: TeamList,
} as const;
