import * as z from 'zod/mini';

/** The title of each topic guide by its slug, also of those without a course. */
export const CourseTopics = z.strictObject({ topics: z.record(z.string(), z.string()) });

/** Topic guides as they travel. */
export type CourseTopics = z.infer<typeof CourseTopics>;
