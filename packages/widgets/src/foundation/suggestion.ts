/** Something that a combobox can choose. */
export interface Suggestion {
  /** What is chosen by it. */
  readonly value: string;
  /** What the box shows once it is chosen. */
  readonly text: string;
  /** What tells it from others of the same name, such as a country. */
  readonly hint?: string;
}

/** Suggestions, and whether there are more than these. */
export interface Suggestions {
  readonly items: readonly Suggestion[];
  readonly hasMore: boolean;
}

/**
 * Finds what fits some words; all there is, where that can be listed, for none.
 * Rejects if nothing can be told.
 */
export type Suggest = (words: string, signal: AbortSignal) => Promise<Suggestions>;
