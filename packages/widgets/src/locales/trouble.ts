/** A title and what a person can do about it. */
export interface Advice {
  readonly title: string;
  readonly advice: string;
}

/** Failures as a visitor can tell them apart. */
export type Trouble = 'offline' | 'timeout' | 'unavailable' | 'other';
