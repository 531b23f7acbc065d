/**
 * What a catalog needs after its first results, as one piece: each further
 * file would cost all pages its name and hash.
 */
export { listCourses } from '@circlet/sdk/parts';
export { Announcer } from '../foundation/announcer.js';
export { resultsSentence, searchFailureSentence } from '../ui/search-sentences.js';
export { adviseOnCatalog } from './catalog-advice.js';
export { CatalogFilters } from './catalog-filters.js';
export { suggestions } from './catalog-suggestions.js';
export { allWords } from './catalog-words.js';
export { loadDetails } from './load-details.js';
