import type { Circle } from '../models/circle.js';
import type { CircleFilter } from '../query/circle-filter.js';
import type { Connection } from '../connection.js';
import type { CallOptions, FreshOptions } from './call.js';
import type { CirclePage } from './circle-page.js';
import { getCircle } from './get-circle.js';
import { listCircles } from './list-circles.js';

const pageSizeOfAll = 100;

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
   * for (const { name, place, schedule } of items) {
   *   console.log(schedule.startDate, name, place.city);
   * }
   * complete; // => true
   * next; // => undefined
   * ```
   *
   * @throws ApiError
   */
  list(filter?: CircleFilter, options?: CallOptions): Promise<CirclePage>;
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
  all(filter?: CircleFilter, options?: CallOptions): AsyncGenerator<Circle, void, undefined>;
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
}

/** The circles of one connection. */
export function circlesOf(connection: Connection): Circles {
  return {
    list: (filter = {}, options = {}) => listCircles(connection, filter, options),
    all: (filter = {}, options = {}) => allCircles(connection, filter, options),
    get: (id, options = {}) => getCircle(connection, id, options),
  };
}

/** Rows may move between two pages, so a circle that was given is not given again. */
async function* allCircles(
  connection: Connection,
  filter: CircleFilter,
  options: CallOptions,
): AsyncGenerator<Circle, void, undefined> {
  const given = new Set<number>();
  let after = filter.after;
  do {
    const page = await listCircles(
      connection,
      { pageSize: pageSizeOfAll, ...filter, after },
      options,
    );
    for (const circle of page.items) {
      if (given.has(circle.id)) continue;
      given.add(circle.id);
      yield circle;
    }
    after = page.next;
  } while (after !== undefined);
}
