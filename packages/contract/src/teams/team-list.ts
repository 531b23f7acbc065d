import * as z from 'zod/mini';
import { Team } from './team.js';

/** The answer to a request for teams; `offset` and `limit` are there if either was sent. */
export const TeamList = z.strictObject({
  count: z.int(),
  offset: z.optional(z.int()),
  limit: z.optional(z.int()),
  items: z.array(Team),
});

/** A list of teams as it travels. */
export type TeamList = z.infer<typeof TeamList>;
