import type { Words } from './catalog.js';

/**
 * All words of a set of which English comes in two parts.
 *
 * @param words What there is: of English the first part, of other languages all.
 * @param en All English words.
 */
export function wholeWords<M extends Words>(words: Words, en: M): M {
  if (words.whole) return words.whole(en);
  return words.language === en.language ? en : (words as M);
}
