import { wholeWords } from '../locales/whole-words.js';
import { en } from '../locales/signup/en.js';
import type { SignupFirstMessages, SignupMessages } from '../locales/signup/messages.js';

/** All words until it is sent: of English, the first look has but the first ones. */
export const allWords = (words: SignupFirstMessages): SignupMessages => wholeWords(words, en);
