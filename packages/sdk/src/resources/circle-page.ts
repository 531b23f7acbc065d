import type { Circle } from '../models/circle.js';

/** One page of circles. Each circle is in it once. */
export interface CirclePage {
  /** The circles, in the order that was asked for. */
  readonly items: readonly Circle[];
  /** How many circles answer the question; only when that is known for certain. */
  readonly total?: number;
  /** Give it as `after` to get the next page; absent at the end. */
  readonly next?: string;
  /** False if the search stopped early and `next` may bring more that should have been here. */
  readonly complete: boolean;
}
