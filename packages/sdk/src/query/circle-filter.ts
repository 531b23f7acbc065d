import type { Coordinates, Weekday } from '../models/circle.js';
import type { Paging } from './paging.js';

/** A point and how far around it one looks. */
export interface Near extends Coordinates {
  /** Kilometres, above 0 and at most 20,040; 50 by default. */
  readonly radiusKm?: number | undefined;
}

/** The orders of a list of circles. `nearest` needs `near`. */
export type CircleListOrder = 'soonest' | 'latest' | 'newest' | 'name' | 'nearest';

/**
 * Which circles a list holds. Everything may be left out; what is given must
 * all be true of a circle. Empty text and empty lists count as left out.
 */
export interface CircleFilter extends Paging {
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
  /** Circles with an address within a true distance, which each then tells as its `distanceKm`. */
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
  /** First meeting on this day or later, `2026-11-30`. */
  readonly startsFrom?: string | undefined;
  /** First meeting on this day or earlier, `2026-12-31`. */
  readonly startsUntil?: string | undefined;
  /** True for circles with a seat left, or without a limit, only. */
  readonly hasSeats?: boolean | undefined;
  /** True for circles that give credit only. */
  readonly credit?: boolean | undefined;
  /** Default: as the API stores them. */
  readonly order?: CircleListOrder | undefined;
}
