import * as z from 'zod/mini';
import { callback, count, id, searchText, texts } from '../query-values.js';

/** The orders that the API knows; only `title` ascends. */
export const CourseOrder = z.enum(['title', 'usage', 'overall_rating', 'created_at']);

/** The parameters of the course list, in the order in which they are written. */
export const CourseQuery = z.strictObject({
  course_id: z.optional(id),
  q: z.optional(searchText),
  topics: z.optional(texts),
  keywords: z.optional(texts),
  languages: z.optional(texts),
  oer: z.optional(z.boolean()),
  active: z.optional(z.boolean()),
  facilitator_guide: z.optional(z.boolean()),
  course_list: z.optional(id),
  order: z.optional(CourseOrder),
  limit: z.optional(count),
  offset: z.optional(count),
  callback: z.optional(callback),
});

/** The parameters of the course list, before they are written into an address. */
export type CourseQuery = z.infer<typeof CourseQuery>;
