import { earthRadiusKm, radians } from '../models/distance.js';
import type { Near } from './circle-filter.js';

/** The Earth of the live API's arithmetic. */
const radiusOfTheApiKm = 6366;

/** What the API is asked for a place: all that lies within some kilometres of it in latitude and in longitude. */
export interface Box {
  readonly latitude: number;
  readonly longitude: number;
  readonly distance: number;
}

/**
 * The boxes that hold everything in reach. The API's box narrows towards the
 * poles, unlike a circle, so it is asked for more where that matters; and its
 * box ends at the 180th meridian, so what lies beyond is a second one.
 */
export function nearBoxes({ latitude, longitude, radiusKm = 50 }: Near): readonly Box[] {
  const angle = radiusKm / earthRadiusKm;
  const holdsPole = angle + Math.abs(radians(latitude)) >= Math.PI / 2;
  const parallel = Math.cos(radians(latitude));
  const reach = holdsPole ? Math.PI : Math.asin(Math.sin(angle) / parallel);
  const parallelKm = radiusOfTheApiKm * parallel;
  const distance = Math.max(radiusKm, Math.ceil(parallelKm * reach));
  const box = { latitude, longitude, distance };
  if (Math.abs(radians(longitude)) + distance / parallelKm <= Math.PI) return [box];
  return [box, { ...box, longitude: longitude > 0 ? -180 : 180 }];
}
