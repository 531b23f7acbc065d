import * as z from 'zod/mini';
import { callback, searchText } from '../query-values.js';

/** The parameters of both searches for places. */
export const PlaceQuery = z.strictObject({
  query: z.optional(searchText),
  callback: z.optional(callback),
});

/** The parameters of a search for places. */
export type PlaceQuery = z.infer<typeof PlaceQuery>;
