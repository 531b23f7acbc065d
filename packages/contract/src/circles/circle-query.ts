import * as z from 'zod/mini';
import { callback, count, id, searchText, text, texts } from '../query-values.js';

const latitude = z.number().check(z.minimum(-90), z.maximum(90));
const longitude = z.number().check(z.minimum(-180), z.maximum(180));

/** 0 is Monday; Sunday is found under -1, not under 6. */
const weekdays = z.array(z.int().check(z.minimum(-1), z.maximum(6))).check(z.minLength(1));

/** The orders that the API knows; `start_date` descends, the others are named for what comes first. */
export const CircleOrder = z.enum([
  'name',
  'start_date',
  'created_at',
  'first_meeting_date',
  'last_meeting_date',
]);

/**
 * The parameters of the circle list, in the order in which our clients write
 * them: a hint for the browser only helps if the address is equal to the byte.
 */
export const CircleQuery = z.strictObject({
  id: z.optional(id),
  q: z.optional(searchText),
  city: z.optional(text),
  course_id: z.optional(id),
  team_id: z.optional(id),
  latitude: z.optional(latitude),
  longitude: z.optional(longitude),
  distance: z.optional(z.number().check(z.nonnegative())),
  weekdays: z.optional(weekdays),
  online: z.optional(z.boolean()),
  topics: z.optional(texts),
  signup: z.optional(z.enum(['open', 'closed'])),
  active: z.optional(z.boolean()),
  scope: z.optional(z.enum(['active', 'upcoming', 'current', 'completed'])),
  cu_credit: z.optional(z.boolean()),
  order: z.optional(CircleOrder),
  limit: z.optional(count),
  offset: z.optional(count),
  callback: z.optional(callback),
});

/** The parameters of the circle list, before they are written into an address. */
export type CircleQuery = z.infer<typeof CircleQuery>;
