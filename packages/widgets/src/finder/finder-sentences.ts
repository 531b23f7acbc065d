import type { ApiErrorKind } from '@circlet/sdk';
import type { LocationState } from '../foundation/visitor-location.js';
import type { FinderFirstMessages } from '../locales/finder/messages.js';
import { searchFailureSentence, type SearchFacts } from '../ui/search-sentences.js';
import { allWords } from './finder-words.js';

/** What a screen reader hears when loading has failed. */
export const failureSentence = (
  messages: FinderFirstMessages,
  kind: ApiErrorKind,
  search: SearchFacts,
): string => searchFailureSentence(allWords(messages), kind, search);

/** What a screen reader hears when asking for the location has ended; nothing where that is seen in the results. */
export function nearSentence(messages: FinderFirstMessages, state: LocationState): string {
  const { nearDenied, nearFailed } = allWords(messages);
  if (state === 'denied') return nearDenied;
  return state === 'failed' ? nearFailed : '';
}
