import type { CircleQuery } from '@circlet/contract';
import type { Slice } from '../query/slice.js';
import type { BoundingBox } from './bounding-box.js';

/**
 * What stands before the other filters: the public circles; drafts too; the
 * circles whose learners have answered the survey, those for members too; one
 * circle, whatever it is; or one circle unless it is a draft or deleted.
 */
export type BaseSet =
  | { readonly kind: 'published' }
  | { readonly kind: 'with-drafts' }
  | { readonly kind: 'with-stories' }
  | { readonly kind: 'one'; readonly id: number }
  | { readonly kind: 'one-on-show'; readonly id: number };

/** A request for circles, checked. A filter that is undefined does not filter. */
export interface CircleRequest {
  readonly base: BaseSet;
  /** The text of a PostgreSQL full-text query. */
  readonly words: string | undefined;
  readonly city: string | undefined;
  readonly courseId: number | undefined;
  readonly teamId: number | undefined;
  readonly box: BoundingBox | undefined;
  /** Days of the week of the first meeting, 0 = Sunday; an empty list matches nothing. */
  readonly daysOfWeek: readonly number[] | undefined;
  /** `unknown` matches nothing: every circle is online or is not. */
  readonly online: boolean | 'unknown' | undefined;
  /** Parts of the course's keywords, one of which must occur. */
  readonly topics: readonly string[] | undefined;
  readonly signup: 'open' | 'closed' | undefined;
  readonly active: boolean | undefined;
  readonly scope: Scope | undefined;
  readonly creditOnly: boolean;
  readonly order: NonNullable<CircleQuery['order']> | undefined;
  readonly slice: Slice | undefined;
}

/** A stretch of a circle's life. */
export type Scope = NonNullable<CircleQuery['scope']>;

/** A request for every public circle. */
export const everyCircle: CircleRequest = {
  base: { kind: 'published' },
  words: undefined,
  city: undefined,
  courseId: undefined,
  teamId: undefined,
  box: undefined,
  daysOfWeek: undefined,
  online: undefined,
  topics: undefined,
  signup: undefined,
  active: undefined,
  scope: undefined,
  creditOnly: false,
  order: undefined,
  slice: undefined,
};
