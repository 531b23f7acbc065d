/**
 * What a finder needs after its first results, or because it looks around a
 * place, as one piece: each further file would cost all pages its name and hash.
 */
export { distanceKm, listCircles } from '@circlet/sdk/parts';
export { Announcer } from '../foundation/announcer.js';
export { distance } from '../foundation/distance.js';
export { askLocation } from '../foundation/location.js';
export { VisitorLocation } from '../foundation/visitor-location.js';
export { adviseOnFinder } from './finder-advice.js';
export { failureSentence, nearSentence, resultsSentence } from './finder-sentences.js';
export { suggestions } from './finder-suggestions.js';

/** What shows a circle that was chosen. */
export const loadDetails = async (): Promise<typeof import('./details/circle-details.js')> =>
  import('./details/circle-details.js');
