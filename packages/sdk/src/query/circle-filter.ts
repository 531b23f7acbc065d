import type { Coordinates, Weekday } from '../models/circle.js';

/** A point and how far around it one looks. */
export interface Near extends Coordinates {
  /** Kilometres, above 0; 50 by default. */
  readonly radiusKm?: number | undefined;
}

/** The orders of a list of circles. `nearest` needs `near`. */
export type CircleListOrder = 'soonest' | 'latest' | 'newest' | 'name' | 'nearest';

/**
 * Which circles a list holds. Everything may be left out; what is given must
 * all be true of a circle. Empty text and empty lists count as left out.
 */
export interface CircleFilter {
  /**
   * Words, each of which must begin a word of the name, course, venue, city or
   * a facilitator's first name. Accents count. At most 500 characters.
   */
  readonly q?: string | undefined;
  /** Number of a team. */
  readonly team?: number | undefined;
  /** Number of a course. */
  readonly course?: number | undefined;
  /** Exact name of a city. */
  readonly city?: string | undefined;
  /** Circles with an address within a true distance. */
  readonly near?: Near | undefined;
  /** Weekdays of the first meeting; any of them. */
  readonly days?: readonly Weekday[] | undefined;
  /** Default `any`. */
  readonly place?: 'any' | 'in-person' | 'online' | undefined;
  /** Parts of the keywords of the course; any of them. */
  readonly topics?: readonly string[] | undefined;
  /** Languages of the circle, ISO codes; any of them. `pt` includes `pt-br`. */
  readonly language?: readonly string[] | undefined;
  /** Default `all`. Full circles count as open. */
  readonly signup?: 'open' | 'closed' | 'all' | undefined;
  /** `current` for circles that have not ended (these also tell their next meeting), `past`, or `all`, the default. */
  readonly when?: 'current' | 'past' | 'all' | undefined;
  /** True for circles that give credit only. */
  readonly credit?: boolean | undefined;
  /** Default: as the API stores them. */
  readonly order?: CircleListOrder | undefined;
  /** Circles in a page, 1 to 100; 20 by default. */
  readonly pageSize?: number | undefined;
  /** Where to go on: the `next` of the page before. */
  readonly after?: string | undefined;
}
