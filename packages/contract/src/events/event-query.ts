import * as z from 'zod/mini';
import { count } from '../query-values.js';

/** The parameters of the list of events; this view knows no callback. */
export const EventQuery = z.strictObject({ limit: z.optional(count), offset: z.optional(count) });

/** The parameters of the list of events. */
export type EventQuery = z.infer<typeof EventQuery>;
