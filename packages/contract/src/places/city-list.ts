import * as z from 'zod/mini';
import { Place } from './place.js';

/** The cities that a search has found. */
export const CityList = z.strictObject({ cities: z.array(Place) });

/** Cities as they travel. */
export type CityList = z.infer<typeof CityList>;
