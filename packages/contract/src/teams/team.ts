import * as z from 'zod/mini';
import { decimal } from '../wire-values.js';

/** A month in English and a year, `June 2019`. */
const monthInWords = z
  .string()
  .check(
    z.regex(
      /^(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,4}$/,
    ),
  );

/** A member of a team. */
export const TeamFacilitator = z.strictObject({
  first_name: z.string(),
  city: z.string(),
  bio: z.string(),
  contact_url: z.string(),
  role: z.enum(['ORGANIZER', 'FACILITATOR']),
  avatar_url: z.optional(z.string()),
});

/** Where a team is. */
export const TeamCoordinates = z.strictObject({ latitude: decimal, longitude: decimal });

/** A team, exactly as it travels. */
export const Team = z.strictObject({
  id: z.int(),
  name: z.string(),
  subtitle: z.string(),
  page_slug: z.string(),
  member_count: z.int(),
  zoom: z.int(),
  date_established: monthInWords,
  intro_text: z.string(),
  website: z.string(),
  email_address: z.string(),
  location: z.string(),
  facilitators: z.array(TeamFacilitator),
  membership: z.boolean(),
  studygroup_count: z.int(),
  image_url: z.optional(z.string()),
  logo_url: z.optional(z.string()),
  coordinates: z.optional(TeamCoordinates),
});

/** A team as it travels. */
export type Team = z.infer<typeof Team>;
