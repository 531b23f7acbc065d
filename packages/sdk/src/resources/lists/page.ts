/** One page of a list. Frozen; each thing is in it once. */
export interface Page<T> {
  /** The things, in the order that was asked for. */
  readonly items: readonly T[];
  /** How many things answer the question; only when that is known for certain. */
  readonly total?: number;
  /** Give it as `after` to get the next page; absent at the end. */
  readonly next?: string;
  /** False if the search stopped early and `next` may bring more that should have been here. */
  readonly complete: boolean;
}
