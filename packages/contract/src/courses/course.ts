import * as z from 'zod/mini';
import { utcInstant } from '../wire-values.js';

/** The kinds of course that the API is known to send, in English whatever the language of the request. */
export const CourseFormat = z.enum([
  'Online Course',
  'Book',
  'Video',
  'Article',
  'Interest Group',
  'Other',
  'Unknown',
]);

/** A course in a list, exactly as it travels. */
export const Course = z.strictObject({
  id: z.int(),
  title: z.string(),
  format: CourseFormat,
  provider: z.string(),
  platform: z.string(),
  creator: z.string(),
  link: z.string(),
  caption: z.string(),
  on_demand: z.boolean(),
  keywords: z.array(z.string()),
  topics: z.array(z.string()),
  language: z.string(),
  language_display: z.string(),
  overall_rating: z.number(),
  total_ratings: z.int(),
  rating_step_counts: z.string(),
  course_page_url: z.string(),
  course_page_path: z.string(),
  course_edit_path: z.string(),
  created_at: utcInstant,
  unlisted: z.boolean(),
  learning_circles: z.int(),
});

/** A course as it travels. */
export type Course = z.infer<typeof Course>;
