import { en } from '../locales/signup/en.js';
import type { SignupFirstMessages, SignupMessages } from '../locales/signup/messages.js';

/** All words until it is sent: of English, the first look has but the first ones. */
export function allWords(words: SignupFirstMessages): SignupMessages {
  return words.language === en.language ? en : (words as SignupMessages);
}
