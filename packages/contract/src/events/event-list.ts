import * as z from 'zod/mini';
import { CommunityEvent } from './event.js';

/** The answer to a request for events: a page that knows its neighbours. */
export const EventList = z.strictObject({
  count: z.int(),
  next: z.nullable(z.string()),
  previous: z.nullable(z.string()),
  results: z.array(CommunityEvent),
});

/** A page of events as it travels. */
export type EventList = z.infer<typeof EventList>;
