import type { ApiErrorKind } from '@circlet/sdk';
import { troubleOf } from '../foundation/trouble.js';
import type { LocationState } from '../foundation/visitor-location.js';
import type { FinderMessages } from '../locales/finder/messages.js';

/** What the sentences tell of a search. */
interface SearchFacts {
  readonly circles: readonly unknown[];
  readonly total: number | undefined;
  readonly moreFailed: boolean;
}

/** What a screen reader hears when results have changed. */
export function resultsSentence(messages: FinderMessages, { circles, total }: SearchFacts): string {
  return circles.length > 0 ? messages.count(circles.length, total) : messages.nothingTitle;
}

/** What a screen reader hears when loading has failed. */
export function failureSentence(
  messages: FinderMessages,
  kind: ApiErrorKind,
  { moreFailed }: SearchFacts,
): string {
  const { title, advice } = messages.trouble[troubleOf(kind)];
  return moreFailed ? messages.moreFailed : `${title}. ${advice}`;
}

/** What a screen reader hears when asking for the location has ended; nothing where that is seen in the results. */
export function nearSentence(messages: FinderMessages, state: LocationState): string {
  if (state === 'denied') return messages.nearDenied;
  return state === 'failed' ? messages.nearFailed : '';
}
