import * as z from 'zod/mini';
import { localInstant, utcInstant } from '../wire-values.js';

/** Whoever has announced an event. */
export const EventAuthor = z.strictObject({ first_name: z.string() });

/** An event of the community's calendar, exactly as it travels. */
export const CommunityEvent = z.strictObject({
  title: z.string(),
  description: z.string(),
  datetime: utcInstant,
  local_datetime: localInstant,
  timezone: z.string(),
  city: z.string(),
  region: z.string(),
  country: z.string(),
  link: z.string(),
  image: z.nullable(z.string()),
  created_by: EventAuthor,
});

/** An event as it travels. */
export type CommunityEvent = z.infer<typeof CommunityEvent>;
