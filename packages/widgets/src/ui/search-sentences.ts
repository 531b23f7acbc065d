import type { ApiErrorKind } from '@circlet/sdk';
import { troubleOf } from '../foundation/trouble.js';
import type { SearchFirstMessages, SearchLateMessages } from '../locales/search/messages.js';

/** What the sentences tell of a search. */
export interface SearchFacts {
  readonly items: readonly unknown[];
  readonly total: number | undefined;
  readonly moreFailed: boolean;
}

/** What a screen reader hears when results have changed. */
export function resultsSentence(
  messages: SearchFirstMessages,
  { items, total }: SearchFacts,
): string {
  return items.length > 0 ? messages.count(items.length, total) : messages.nothingTitle;
}

/** What a screen reader hears when loading has failed. */
export function searchFailureSentence(
  messages: SearchFirstMessages & SearchLateMessages,
  kind: ApiErrorKind,
  { moreFailed }: SearchFacts,
): string {
  const { title, advice } = messages.trouble[troubleOf(kind)];
  return moreFailed ? messages.moreFailed : `${title}. ${advice}`;
}
