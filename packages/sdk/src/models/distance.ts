import type { Coordinates } from './circle.js';

/** Mean radius of the Earth. */
export const earthRadiusKm = 6371;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The great-circle distance between two points in kilometres, over the date line too.
 *
 * @example
 * ```ts
 * import { distanceKm } from '@circlet/sdk';
 *
 * const suva = { latitude: -18.1248, longitude: 178.4501 };
 * const apia = { latitude: -13.8333, longitude: -171.7667 };
 * Math.round(distanceKm(suva, apia)); // => 1149
 * ```
 */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const half = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2;
  const along = half(from.latitude, to.latitude);
  const across =
    Math.cos(radians(from.latitude)) *
    Math.cos(radians(to.latitude)) *
    half(from.longitude, to.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(along + across)));
}
