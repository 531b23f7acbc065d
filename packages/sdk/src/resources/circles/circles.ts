import type { Connection } from '../../connection.js';
import type { CirclePoint, CircleTopic } from '../../models/circle-point.js';
import type { Circle } from '../../models/circle.js';
import type { CircleFilter } from '../../query/circle-filter.js';
import type { FreshOptions } from '../call.js';
import { eachOf } from '../lists/each-of.js';
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
   * @throws ApiError
   */
  list(filter?: CircleFilter, options?: FreshOptions): Promise<CirclePage>;
  /**
   * Every circle that a filter asks for, each once, page by page as they are
   * consumed; 100 a page unless the filter says otherwise.
   *
   * @throws ApiError at the step that needed the failing page.
   */
  all(filter?: CircleFilter, options?: FreshOptions): AsyncGenerator<Circle, void, undefined>;
  /**
   * One public circle by its number; with `fresh: true` as it is now, seats included.
   *
   * @throws ApiError `notfound` also for drafts, members-only and deleted circles.
   */
  get(id: number, options?: FreshOptions): Promise<Circle>;
  /**
   * The keywords by which circles that still meet can be found, the most used
   * first, then by the alphabet.
   *
   * @throws ApiError
   */
  topics(options?: FreshOptions): Promise<readonly CircleTopic[]>;
  /**
   * The cities of all circles, past ones too, sorted for people and spelled as
   * the filter of circles wants them.
   *
   * @throws ApiError
   */
  cities(options?: FreshOptions): Promise<readonly string[]>;
  /**
   * Every circle there is or was, for a map, by one request.
   *
   * @throws ApiError
   */
  map(options?: FreshOptions): Promise<readonly CirclePoint[]>;
}

/** The circles of one connection. */
export function circlesOf(connection: Connection): Circles {
  return {
    list: (filter = {}, options = {}) => listCircles(connection, filter, options),
    all: (filter = {}, options = {}) =>
      eachOf((page) => listCircles(connection, page, options), filter),
    get: (id, options = {}) => getCircle(connection, id, options),
    topics: (options = {}) => circleTopics(connection, options),
    cities: (options = {}) => circleCities(connection, options),
    map: (options = {}) => circleMap(connection, options),
  };
}
