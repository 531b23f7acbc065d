import * as z from 'zod/mini';
import { decimal } from '../wire-values.js';

/** A city, exactly as it travels. */
export const Place = z.strictObject({
  city: z.string(),
  region: z.string(),
  country: z.string(),
  country_en: z.string(),
  latitude: z.nullable(decimal),
  longitude: z.nullable(decimal),
  place_id: z.string(),
});

/** A city as it travels. */
export type Place = z.infer<typeof Place>;
