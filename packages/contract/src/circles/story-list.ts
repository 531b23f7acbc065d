import * as z from 'zod/mini';
import { LearningCircle } from './circle.js';

/** A past circle that learners have reported on: a circle without its state. */
export const Story = z.omit(LearningCircle, { status: true });

/** A story as it travels. */
export type Story = z.infer<typeof Story>;

/** The answer to a request for stories, newest first; it does not say how many there are. */
export const StoryList = z.strictObject({
  offset: z.optional(z.int()),
  limit: z.optional(z.int()),
  items: z.array(Story),
});

/** A list of stories as it travels. */
export type StoryList = z.infer<typeof StoryList>;
