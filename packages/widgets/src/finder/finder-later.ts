/**
 * What a finder needs once it looks around a place or a webmaster has made a
 * mistake, as one piece: each further file would cost all pages its name and hash.
 */
export { distanceKm, listCircles } from '@circlet/sdk/parts';
export { distance } from '../foundation/distance.js';
export { askLocation } from '../foundation/location.js';
export { adviseOnFinder } from './finder-advice.js';
