import type { Coordinates } from './circle.js';

/** A circle on a map, past ones too. Frozen. */
export interface CirclePoint {
  readonly id: number;
  /** Title of the course; a circle's own name is not told here. */
  readonly title: string;
  /** `Online` for many circles that meet there; may be empty. */
  readonly city: string;
  /** Null for a circle without a place. */
  readonly coordinates: Coordinates | null;
  /** Date of the first meeting, `2026-11-30`. */
  readonly startDate: string;
  /** Whether the last meeting is after today, by the date in UTC. */
  readonly isActive: boolean;
  /** The circle's own page, of active ones; or null. */
  readonly url: string | null;
  /** The report, of ended ones that learners have answered a survey about; or null. */
  readonly reportUrl: string | null;
}

/** A keyword of courses by which circles can be found. */
export interface CircleTopic {
  /** In lower case; what the filter of circles takes as a topic. */
  readonly keyword: string;
  /** How many courses with a circle that still meets have it. */
  readonly courses: number;
}
