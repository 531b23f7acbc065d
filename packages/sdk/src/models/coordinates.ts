import type { Coordinates } from './circle.js';

/** Coordinates from the text in which the API sends them; null without either. */
export function coordinatesOf(wire: {
  readonly latitude?: string | null | undefined;
  readonly longitude?: string | null | undefined;
}): Coordinates | null {
  const { latitude, longitude } = wire;
  return latitude && longitude
    ? { latitude: Number(latitude), longitude: Number(longitude) }
    : null;
}
