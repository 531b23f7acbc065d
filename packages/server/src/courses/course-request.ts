import type { CourseQuery } from '@circlet/contract';
import type { Slice } from '../query/slice.js';

/** A request for courses, checked. A filter that is undefined does not filter. */
export interface CourseRequest {
  /** This course only, listed or not. */
  readonly id: number | undefined;
  /** The text of a PostgreSQL full-text query. */
  readonly words: string | undefined;
  /** Slugs of topic guides, one of which a course must belong to. */
  readonly topics: readonly string[] | undefined;
  /** Parts of the keywords, one of which must occur. */
  readonly keywords: readonly string[] | undefined;
  /** Codes, one of which must be the course's. */
  readonly languages: readonly string[] | undefined;
  readonly openLicenceOnly: boolean;
  /** Whether a circle of the course has meetings ahead, or whether one has none. */
  readonly active: boolean | undefined;
  readonly guideOnly: boolean;
  readonly courseListId: number | undefined;
  /** Whether only what nobody has added is asked for. */
  readonly ownerlessOnly: boolean;
  readonly order: CourseOrder;
  readonly slice: Slice | undefined;
}

/** What a list of courses is sorted by. */
export type CourseOrder = NonNullable<CourseQuery['order']>;
