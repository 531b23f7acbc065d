import type { Words } from '../catalog.js';

/** By what results can be ordered, circles and courses together. */
type OrderName =
  'soonest' | 'latest' | 'newest' | 'name' | 'nearest' | 'title' | 'popular' | 'rated';

/** What filters, chips and suggestions say, in one language. */
export interface ControlsMessages extends Words {
  /** Names the list of what is filtered by. */
  readonly chipsLabel: string;
  /** @param text What the chip shows; it has to occur in the sentence to the letter. */
  readonly removeChip: (text: string) => string;
  readonly clearAll: string;

  readonly daysLabel: string;
  readonly cityLabel: string;
  readonly languageLabel: string;
  readonly topicsLabel: string;
  readonly orderLabel: string;
  readonly orders: Readonly<Record<OrderName, string>>;

  /** @param label What is chosen from. @param count How many are chosen, above 0. */
  readonly labelWithCount: (label: string, count: number) => string;
  /** Names the box that narrows a long list. @param label What is chosen from. */
  readonly findIn: (label: string) => string;
  readonly choicesLoading: string;
  readonly choicesFailed: string;
  readonly choicesNone: string;
  readonly choicesRetry: string;

  readonly cityHint: string;
  readonly suggestionsLoading: string;
  readonly suggestionsFailed: string;
  readonly cityNone: string;
  /** @param count How many can be chosen from, above 0. */
  readonly suggestions: (count: number) => string;
  /** @param count How many of more are shown. */
  readonly suggestionsFirst: (count: number) => string;
}
