import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());
const integer = z.int();
const latitude = z.number().check(z.minimum(-90), z.maximum(90));
const longitude = z.number().check(z.minimum(-180), z.maximum(180));

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
  id: z.optional(integer),
  q: z.optional(z.string()),
  city: z.optional(z.string()),
  course_id: z.optional(integer),
  team_id: z.optional(integer),
  latitude: z.optional(latitude),
  longitude: z.optional(longitude),
  distance: z.optional(z.number().check(z.nonnegative())),
  weekdays: z.optional(z.array(integer)),
  online: z.optional(z.boolean()),
  topics: z.optional(z.array(z.string())),
  signup: z.optional(z.enum(['open', 'closed'])),
  active: z.optional(z.boolean()),
  scope: z.optional(z.enum(['active', 'upcoming', 'current', 'completed'])),
  cu_credit: z.optional(z.boolean()),
  order: z.optional(CircleOrder),
  limit: z.optional(count),
  offset: z.optional(count),
  callback: z.optional(z.string()),
});

/** The parameters of the circle list, before they are written into an address. */
export type CircleQuery = z.infer<typeof CircleQuery>;
