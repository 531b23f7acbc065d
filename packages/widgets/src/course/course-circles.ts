import type { Circle } from '@circlet/sdk';
import type { TransportName } from '@circlet/sdk/parts';

/** Which course, and whom to ask. */
export interface CourseQuestion {
  readonly course: number | undefined;
  /** Where the number is not said: who offers the course, and its title. */
  readonly provider: string | undefined;
  readonly title: string | undefined;
  /** Root of the API; undefined for the live one. */
  readonly api: string | undefined;
  readonly transport: TransportName;
}

/** The circles of a course that have not ended. */
export interface CourseCircles {
  readonly course: number;
  /** Those that begin first come first; the first few of many. */
  readonly circles: readonly Circle[];
  /** How many there are; undefined if there are more than these, but not known how many. */
  readonly total: number | undefined;
  /** How many have ended; looked for only where there are no others. */
  readonly past: number;
}
