import * as z from 'zod/mini';
import { Team } from './team.js';

/** The answer to a request for one team; the link is for an organizer who is logged in. */
export const TeamAnswer = z.strictObject({
  item: Team,
  team_invitation_link: z.optional(z.nullable(z.string())),
});

/** One team as it travels. */
export type TeamAnswer = z.infer<typeof TeamAnswer>;
