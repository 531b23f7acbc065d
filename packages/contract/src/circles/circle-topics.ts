import * as z from 'zod/mini';

/** Keywords, in lower case, of the courses of circles with a meeting ahead, and how many courses have them. */
export const CircleTopics = z.strictObject({ topics: z.record(z.string(), z.int()) });

/** Keywords as they travel. */
export type CircleTopics = z.infer<typeof CircleTopics>;
