import type { Coordinates } from './circle.js';

/** A city that the API knows. Frozen. */
export interface Place {
  /** For `places.get`; null for most cities, which have none. */
  readonly id: string | null;
  readonly city: string;
  readonly region: string;
  /** In the country's own language. */
  readonly country: string;
  readonly countryInEnglish: string;
  readonly coordinates: Coordinates | null;
}

/** A country that the API knows. Frozen. */
export interface Country {
  /** In the country's own language. */
  readonly name: string;
  readonly nameInEnglish: string;
}
