import * as z from 'zod/mini';
import { decimal, isoDate } from '../wire-values.js';

/** A published circle on the map; whether it has an address of its own depends on its state. */
export const MapPoint = z.strictObject({
  id: z.int(),
  title: z.string(),
  latitude: z.nullable(decimal),
  longitude: z.nullable(decimal),
  city: z.string(),
  start_date: isoDate,
  active: z.boolean(),
  url: z.optional(z.string()),
  report_url: z.optional(z.string()),
});

/** A point of the map as it travels. */
export type MapPoint = z.infer<typeof MapPoint>;

/** All points at once: this list has no pages. */
export const CircleMap = z.strictObject({ items: z.array(MapPoint) });

/** The map as it travels. */
export type CircleMap = z.infer<typeof CircleMap>;
