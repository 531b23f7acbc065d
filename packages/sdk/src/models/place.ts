import type { Coordinates } from './circle.js';

/** A city that the API knows. Frozen. */
export interface Place {
  /** For `places.get`; null for most cities, which have none. */
  readonly id: string | null;
  /** As the API spells it. */
  readonly city: string;
  /** State or province; may be empty. */
  readonly region: string;
  /** In the country's own language. */
  readonly country: string;
  /** The same in English. */
  readonly countryInEnglish: string;
  /** Of its middle, or null. */
  readonly coordinates: Coordinates | null;
}

/** A country that the API knows. Frozen. */
export interface Country {
  /** In the country's own language. */
  readonly name: string;
  /** The same in English. */
  readonly nameInEnglish: string;
}
