import * as z from 'zod/mini';
import { Place } from './place.js';

/** One city, or null where its number is unknown. */
export const PlaceAnswer = z.nullable(Place);

/** One city as it travels. */
export type PlaceAnswer = z.infer<typeof PlaceAnswer>;
