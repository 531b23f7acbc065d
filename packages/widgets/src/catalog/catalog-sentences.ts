import type { ApiErrorKind } from '@circlet/sdk';
import type { CoursesFirstMessages } from '../locales/courses/messages.js';
import { searchFailureSentence, type SearchFacts } from '../ui/search-sentences.js';
import { allWords } from './catalog-words.js';

/** What a screen reader hears when loading has failed. */
export const failureSentence = (
  messages: CoursesFirstMessages,
  kind: ApiErrorKind,
  search: SearchFacts,
): string => searchFailureSentence(allWords(messages), kind, search);
