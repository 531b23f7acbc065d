import type { CatalogHost } from './catalog-host.js';
import type { CatalogChange } from './visitor-change.js';

/**
 * What a catalog needs after its first results, as one piece: each further
 * file would cost all pages its name and hash.
 */
export { listCourses } from '@circlet/sdk/parts';
export { Announcer } from '../foundation/announcer.js';
export { hasMarks } from '../foundation/has-marks.js';
export { polish } from '../ui/polish.js';
export { resultsSentence } from '../ui/search-sentences.js';
export { adviseOnCatalog as advise } from './catalog-advice.js';
export { filtersOf } from './catalog-filters.js';
export { suggestions } from './catalog-suggestions.js';
export { failureSentence } from './catalog-sentences.js';
export { allWords } from './catalog-words.js';
export { describe } from './describe-courses.js';
export { loadDetails } from './load-details.js';

/** What keeps a visitor's choices in the page's address. */
export async function syncAddress(
  host: CatalogHost,
  apply: (change: CatalogChange) => void,
): Promise<void> {
  const code = await import('./catalog-address.js');
  code.syncAddress(host, apply);
}
