import { wholeWords } from '../locales/whole-words.js';
import { en } from '../locales/finder/en.js';
import type { FinderFirstMessages, FinderMessages } from '../locales/finder/messages.js';

/** All words: of English, the first look has but the first ones. */
export const allWords = (words: FinderFirstMessages): FinderMessages => wholeWords(words, en);
