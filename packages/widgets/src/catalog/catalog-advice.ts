import { urlPrefix } from '../foundation/url-prefix.js';
import { adviseOnWay } from '../foundation/way-advice.js';
import { adviseWebmaster } from '../foundation/webmaster-advice.js';
import { catalogControls, type CatalogAttribute } from './catalog-settings.js';

/** Attributes that have no wrong value, or none that the catalog itself looks at. */
type PlainAttribute =
  | 'api'
  | 'open-licence'
  | 'guide'
  | 'url-sync'
  | 'structured-data'
  | 'start-url'
  | 'privacy-url'
  | 'organisation'
  | 'kiosk';

/** What each attribute accepts, in words for a webmaster. */
const accepted: Readonly<Record<CatalogAttribute | PlainAttribute, string>> = {
  api: 'the root of an API, https://…',
  transport: 'auto, fetch, jsonp, bridge',
  theme: 'auto, light, dark',
  'heading-level': 'a whole number from 2 to 5',
  q: 'words',
  provider: 'the exact name of a provider',
  topics: 'slugs of topic guides such as digital-skills, separated by commas',
  languages: 'language codes, separated by spaces',
  'open-licence': 'nothing: it is there or not',
  guide: 'nothing: it is there or not',
  'course-list': 'the number of a list of courses',
  order: 'title, popular, rated, newest',
  'page-size': 'a whole number from 1 to 100',
  filters: `any of ${catalogControls.join(', ')}, separated by spaces`,
  'url-sync': 'a prefix for the page’s address: letters and digits, a letter first',
  'structured-data': 'nothing: it is there or not',
  'start-url': 'the address where a circle is started, such as https://…?course_id={course}',
  'privacy-url': 'the address of the privacy page',
  organisation: 'the name of who receives sign-ups',
  kiosk: 'seconds',
};

/**
 * Warns of attributes of a catalog that it does not know or cannot understand.
 *
 * @param wrong Those that are known and not understood, or that are missed.
 */
export function adviseOnCatalog(element: Element, wrong: readonly string[]): void {
  const prefix = element.getAttribute('url-sync');
  const odd = prefix && !urlPrefix(prefix) ? ['url-sync'] : [];
  adviseWebmaster(element, [...wrong, ...odd], accepted);
  adviseOnWay(element);
}
