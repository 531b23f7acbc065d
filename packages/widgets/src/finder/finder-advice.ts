import { urlPrefix } from '../foundation/url-prefix.js';
import { adviseOnWay } from '../foundation/way-advice.js';
import { adviseWebmaster } from '../foundation/webmaster-advice.js';
import { finderControls, type FinderAttribute } from './finder-settings.js';

/** Attributes that have no wrong value, or none that the finder itself looks at. */
type PlainAttribute =
  | 'api'
  | 'credit'
  | 'images'
  | 'privacy-url'
  | 'organisation'
  | 'kiosk'
  | 'url-sync'
  | 'structured-data';

/** What each attribute accepts, in words for a webmaster. */
const accepted: Readonly<Record<FinderAttribute | PlainAttribute, string>> = {
  api: 'the root of an API, https://…',
  transport: 'auto, fetch, jsonp, bridge',
  theme: 'auto, light, dark',
  'heading-level': 'a whole number from 2 to 5',
  q: 'words',
  team: 'the number of a team',
  course: 'the number of a course',
  city: 'the exact name of a city',
  near: 'latitude,longitude in degrees, such as 39.80,-89.64',
  radius: 'kilometres, a number above 0',
  units: 'auto, km, mi',
  days: 'any of monday to sunday, separated by spaces',
  place: 'any, in-person, online',
  topics: 'keywords, separated by commas',
  language: 'language codes, separated by spaces',
  signup: 'open, closed, all',
  when: 'current, past, all',
  credit: 'nothing: it is there or not',
  order: 'soonest, latest, newest, name, or nearest together with near',
  'page-size': 'a whole number from 1 to 100',
  filters: `any of ${finderControls.join(', ')}, separated by spaces`,
  layout: 'cards, list',
  selection: 'details, link, event',
  images: 'nothing: it is there or not',
  'privacy-url': 'the address of the privacy page',
  organisation: 'the name of who receives sign-ups',
  kiosk: 'seconds',
  'structured-data': 'nothing: it is there or not',
  'url-sync': 'a prefix for the page’s address: letters and digits, a letter first',
};

/**
 * Warns of attributes of a finder that it does not know or cannot understand.
 *
 * @param wrong Those that are known and not understood.
 */
export function adviseOnFinder(element: Element, wrong: readonly string[]): void {
  // A visitor who sorted by distance and then took their location back made no mistake.
  const isVisitors = (name: string): boolean => name === 'order' && !element.hasAttribute(name);
  const prefix = element.getAttribute('url-sync');
  const odd = prefix && !urlPrefix(prefix) ? ['url-sync'] : [];
  adviseWebmaster(element, [...wrong.filter((name) => !isVisitors(name)), ...odd], accepted);
  adviseOnWay(element);
}
