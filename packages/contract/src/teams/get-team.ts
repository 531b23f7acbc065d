import { TeamAnswer } from './team-answer.js';

/** One team; an unknown one is a page of HTML with status 404. */
export const getTeam = {
  method: 'GET',
  path: '/api/teams/{id}/',
  answer: TeamAnswer,
} as const;
