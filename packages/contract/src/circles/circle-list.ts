import * as z from 'zod/mini';
import { LearningCircle } from './circle.js';

const count = z.int();

/** The answer to a list request; `offset` and `limit` are there if either was sent. */
export const CircleList = z.strictObject({
  count,
  signup_open_count: count,
  signup_closed_count: count,
  offset: z.optional(count),
  limit: z.optional(count),
  items: z.array(LearningCircle),
});

/** A list of circles as it travels. */
export type CircleList = z.infer<typeof CircleList>;
