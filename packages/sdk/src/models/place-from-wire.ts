import type { Place as Wire } from '@circlet/contract';
import { coordinatesFromWire } from './coordinates-from-wire.js';
import type { Place } from './place.js';

/** What is certain of a city after a tolerant reading. */
export type WirePlace = Partial<Wire> & Pick<Wire, 'city'>;

/** A city as people speak of it. */
export function placeFromWire(wire: WirePlace): Place {
  return {
    id: wire.place_id || null,
    city: wire.city,
    region: wire.region ?? '',
    country: wire.country ?? '',
    countryInEnglish: wire.country_en ?? '',
    coordinates: coordinatesFromWire(wire),
  };
}
