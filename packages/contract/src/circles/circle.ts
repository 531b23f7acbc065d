import * as z from 'zod/mini';
import { decimal, isoDate, localInstant, wallTime } from '../wire-values.js';

/** The part of a course that travels inside a learning circle. */
export const CircleCourse = z.strictObject({
  id: z.int(),
  title: z.string(),
  provider: z.string(),
  link: z.string(),
  course_page_url: z.string(),
});

/** The states that the API is known to send. */
export const CircleStatus = z.enum(['upcoming', 'in_progress', 'closed', 'completed']);

/**
 * A learning circle in a list, exactly as it travels.
 *
 * Strict on purpose: a key that is not listed is drift, and whoever tolerates
 * drift (the SDK does) can then report it.
 */
export const LearningCircle = z.strictObject({
  id: z.int(),
  name: z.string(),
  course: CircleCourse,
  facilitator: z.string(),
  facilitators: z.array(z.string()),
  venue: z.string(),
  venue_address: z.string(),
  venue_website: z.string(),
  city: z.string(),
  region: z.string(),
  country: z.string(),
  country_en: z.string(),
  latitude: z.nullable(decimal),
  longitude: z.nullable(decimal),
  place_id: z.string(),
  online: z.boolean(),
  language: z.string(),
  day: z.string(),
  start_date: isoDate,
  start_datetime: localInstant,
  meeting_time: wallTime,
  end_time: wallTime,
  time_zone: z.string(),
  last_meeting_date: isoDate,
  weeks: z.int(),
  url: z.string(),
  report_url: z.string(),
  studygroup_path: z.string(),
  draft: z.boolean(),
  signup_limit: z.nullable(z.int()),
  signup_count: z.int(),
  signup_open: z.boolean(),
  status: CircleStatus,
  image_url: z.optional(z.string()),
  signup_question: z.optional(z.string()),
  next_meeting_date: z.optional(z.nullable(isoDate)),
  is_facilitator: z.optional(z.int()),
  is_learner: z.optional(z.boolean()),
});

/** A learning circle as it travels. */
export type LearningCircle = z.infer<typeof LearningCircle>;
