import * as z from 'zod/mini';
import { callback, count } from '../query-values.js';

/** The parameters of the list of stories, in the order in which they are written. */
export const StoryQuery = z.strictObject({
  limit: z.optional(count),
  offset: z.optional(count),
  callback: z.optional(callback),
});

/** The parameters of the list of stories. */
export type StoryQuery = z.infer<typeof StoryQuery>;
