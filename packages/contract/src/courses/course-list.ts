import * as z from 'zod/mini';
import { Course } from './course.js';

/** The answer to a request for courses; `offset` and `limit` are there if either was sent. */
export const CourseList = z.strictObject({
  count: z.int(),
  offset: z.optional(z.int()),
  limit: z.optional(z.int()),
  items: z.array(Course),
});

/** A list of courses as it travels. */
export type CourseList = z.infer<typeof CourseList>;
