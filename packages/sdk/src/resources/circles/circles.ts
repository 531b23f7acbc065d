import type { Connection } from '../../connection.js';
import type { CirclePoint, CircleTopic } from '../../models/circle-point.js';
import type { Circle } from '../../models/circle.js';
import type { CircleFilter } from '../../query/circle-filter.js';
import type { FreshOptions } from '../call.js';
import { pagesOf } from '../lists/pages-of.js';
import type { Page } from '../lists/page.js';
import { circleCities } from './circle-cities.js';
import { circleMap } from './circle-map.js';
import { circleTopics } from './circle-topics.js';
import { getCircle } from './get-circle.js';
import { listCircles } from './list-circles.js';

/** One page of circles. */
export type CirclePage = Page<Circle>;

/** Learning circles. */
export interface Circles {
  /**
   * One page of circles.
   *
   * @example
   * ```ts
   * const { items, next, complete } = await circlet.circles.list({
   *   near: { latitude: 39.8, longitude: -89.64, radiusKm: 25 },
   *   days: ['saturday', 'sunday'],
   *   signup: 'open',
   *   order: 'nearest',
   * });
   * for (const { name, distanceKm, schedule } of items) {
   *   console.log(schedule.startDate, name, `${distanceKm} km`);
   * }
   * complete; // => true
   * next; // => undefined
   * ```
   *
   * @throws ApiError
   */
  list(filter?: CircleFilter, options?: FreshOptions): Promise<CirclePage>;
  /**
   * Every circle that a filter asks for, each once, page by page as they are
   * consumed; 100 a page unless the filter says otherwise.
   *
   * @example
   * ```ts
   * const cities = new Set<string>();
   * for await (const circle of circlet.circles.all({ language: ['fr'], when: 'current' })) {
   *   cities.add(circle.place.city);
   *   if (cities.size === 3) break; // no page is asked for that nobody needs
   * }
   * cities.size; // => 3
   * ```
   *
   * @throws ApiError at the step that needed the failing page.
   */
  all(filter?: CircleFilter, options?: FreshOptions): AsyncGenerator<Circle, void, undefined>;
  /**
   * One public circle by its number; with `fresh: true` as it is now, seats included.
   *
   * @example
   * ```ts
   * const { name, signup, seats } = await circlet.circles.get(8, { fresh: true });
   * console.log(signup.isOpen ? `${seats.left ?? 'Enough'} seats left in ${name}` : 'Too late');
   * ```
   *
   * @throws ApiError `notfound` also for drafts, members-only and deleted circles.
   */
  get(id: number, options?: FreshOptions): Promise<Circle>;
  /**
   * The keywords by which circles that still meet can be found, the most used
   * first, then by the alphabet.
   *
   * @example
   * ```ts
   * const [mostUsed] = await circlet.circles.topics();
   * const { items } = await circlet.circles.list({ topics: mostUsed ? [mostUsed.keyword] : [] });
   * items.length > 0; // => true
   * ```
   *
   * @throws ApiError
   */
  topics(options?: FreshOptions): Promise<readonly CircleTopic[]>;
  /**
   * The cities of all circles, past ones too, sorted for people and spelled as
   * the filter of circles wants them.
   *
   * @example
   * ```ts
   * const cities = await circlet.circles.cities();
   * cities.includes('Chicago'); // => true
   * const { items } = await circlet.circles.list({ city: 'Chicago' });
   * ```
   *
   * @throws ApiError
   */
  cities(options?: FreshOptions): Promise<readonly string[]>;
  /**
   * Every circle there is or was, for a map, by one request.
   *
   * @example
   * ```ts
   * const points = await circlet.circles.map();
   * const pins = points.filter(({ coordinates, isActive }) => coordinates && isActive);
   * console.log(`${pins.length} of ${points.length} on the map`);
   * ```
   *
   * @throws ApiError
   */
  map(options?: FreshOptions): Promise<readonly CirclePoint[]>;
}

/** The circles of one connection. */
export function circlesOf(connection: Connection): Circles {
  return {
    ...pagesOf(connection, listCircles),
    get: (id, options = {}) => getCircle(connection, id, options),
    topics: (options = {}) => circleTopics(connection, options),
    cities: (options = {}) => circleCities(connection, options),
    map: (options = {}) => circleMap(connection, options),
  };
}
