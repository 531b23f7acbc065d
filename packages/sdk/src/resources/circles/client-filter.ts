import type { Circle } from '../../models/circle.js';
import { distanceKm } from '../../models/distance.js';
import type { CircleFilter } from '../../query/circle-filter.js';

/** Says whether a circle belongs into the answer, as far as the API cannot. */
export type ClientFilter = (circle: Circle) => boolean;

/**
 * The part of a filter that only the client can apply: the API knows no
 * languages, and its distance is a box, not a circle.
 *
 * @returns Undefined if the API can answer all of it.
 */
export function clientFilter({ near, language = [] }: CircleFilter): ClientFilter | undefined {
  const codes = language.map((code) => code.trim().toLowerCase()).filter(Boolean);
  if (!near && codes.length === 0) return undefined;
  return (circle) => {
    const isNear = !near || isWithin(circle, near, near.radiusKm ?? 50);
    return isNear && (codes.length === 0 || codes.some((code) => speaks(circle, code)));
  };
}

function isWithin(
  { place }: Circle,
  near: { latitude: number; longitude: number },
  radiusKm: number,
): boolean {
  return place.coordinates !== null && distanceKm(near, place.coordinates) <= radiusKm;
}

/** `pt` includes `pt-br`, not the other way round. */
function speaks({ language }: Circle, code: string): boolean {
  const spoken = language.toLowerCase();
  return spoken === code || spoken.startsWith(`${code}-`);
}
