import type { FinderHost } from './finder-host.js';
import type { VisitorChange } from './visitor-change.js';

/**
 * What a finder needs after its first results, or because it looks around a
 * place, as one piece: each further file would cost all pages its name and hash.
 */
export { distanceKm, listCircles } from '@circlet/sdk/parts';
export { Announcer } from '../foundation/announcer.js';
export { distance } from '../foundation/distance.js';
export { askLocation } from '../foundation/location.js';
export { VisitorLocation } from '../foundation/visitor-location.js';
export { describe } from './describe-circles.js';
export { adviseOnFinder as advise } from './finder-advice.js';
export { hasMarks } from '../foundation/has-marks.js';
export { polish } from '../ui/polish.js';
export { resultsSentence } from '../ui/search-sentences.js';
export { failureSentence, nearSentence } from './finder-sentences.js';
export { suggestions } from './finder-suggestions.js';
export { allWords } from './finder-words.js';
export { choiceChips, lateControl } from './late-parts.js';

/** What shows a circle that was chosen. */
export const loadDetails = async (): Promise<
  typeof import('../ui/circle-details/circle-details-in-place.js')
> => import('../ui/circle-details/circle-details-in-place.js');

/** What keeps a visitor's choices in the page's address. */
export async function syncAddress(
  host: FinderHost,
  apply: (change: VisitorChange) => void,
): Promise<void> {
  const code = await import('./finder-address.js');
  code.syncAddress(host, apply);
}
