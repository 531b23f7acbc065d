import * as z from 'zod/mini';
import { callback, count } from '../query-values.js';

/** The parameters of the list of teams, in the order in which they are written. */
export const TeamQuery = z.strictObject({
  image: z.optional(z.boolean()),
  limit: z.optional(count),
  offset: z.optional(count),
  callback: z.optional(callback),
});

/** The parameters of the list of teams. */
export type TeamQuery = z.infer<typeof TeamQuery>;
