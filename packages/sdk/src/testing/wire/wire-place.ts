import { saidFields } from './said-fields.js';

/** A city of the place search as it travels. */
export interface WirePlace {
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly country_en: string;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly place_id: string;
}

/** A city as it travels; what a test does not say is ordinary. */
export function wirePlace(fields: Partial<WirePlace> = {}): WirePlace {
  return {
    city: 'Springfield',
    region: 'Illinois',
    country: 'United States of America',
    country_en: 'United States of America',
    latitude: '39.799017',
    longitude: '-89.643957',
    place_id: '4250542',
    ...saidFields(fields),
  };
}
