import type { Place } from '@circlet/contract';
import { saidFields } from './said-fields.js';

/** A city as it travels; what a test does not say is ordinary. */
export function wirePlace(fields: Partial<Place> = {}): Place {
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
