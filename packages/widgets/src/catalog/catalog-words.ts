import { wholeWords } from '../locales/catalog.js';
import { en } from '../locales/courses/en.js';
import type { CoursesFirstMessages, CoursesMessages } from '../locales/courses/messages.js';

/** All words of the catalog: of English, the first look has but the first ones. */
export const allWords = (words: CoursesFirstMessages): CoursesMessages => wholeWords(words, en);
