import { wholeWords } from '../locales/whole-words.js';
import { en } from '../locales/courses/en.js';
import type { CoursesFirstMessages, CoursesMessages } from '../locales/courses/messages.js';

/** All words of the catalog: of English, the first look has but the first ones. */
export const allWords = (words: CoursesFirstMessages): CoursesMessages => wholeWords(words, en);
