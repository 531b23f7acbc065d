import type { Coordinates } from './circle.js';

/** The API sends decimal numbers as text; a place needs both. */
export function coordinatesFromWire(wire: {
  readonly latitude?: string | null;
  readonly longitude?: string | null;
}): Coordinates | null {
  const { latitude, longitude } = wire;
  return latitude && longitude
    ? { latitude: Number(latitude), longitude: Number(longitude) }
    : null;
}
