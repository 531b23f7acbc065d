import { Crash } from './refusals.js';

const separators = /[!'()|&:=,. \-<>@]+/g;

/** What the database takes for the end of a word that nothing joins to the next. */
const brokenSpace = /[\t\n\v\f\r\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;

/**
 * The beginnings of words that a search asks for, all of them; undefined if
 * it asks for nothing. Of symbols that are in no word nothing is left, and
 * nothing is found.
 *
 * @throws Crash for punctuation only, NUL, and a tab or line break between words.
 */
export function searchedWords(text: string): readonly string[] | undefined {
  if (text.includes('\0')) throw new Crash('NUL in a search');
  if (text.trim() === '') return undefined;
  const cleaned = text.replaceAll(separators, ' ').trim().toLowerCase();
  if (cleaned === '') throw new Crash('a search for punctuation only');
  if (brokenSpace.test(cleaned)) throw new Crash('a tab or line break in a search');
  return wordsOf(cleaned);
}

/** What the database does not read: scripts, and tags. */
const markup = /<(script|style)\b.*?<\/\1>|<\/?[a-z][^<>]*>/gs;

/** Whether each of the words begins a word of the text. Accents count, tags of HTML do not. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const present = wordsOf(text.toLowerCase().replaceAll(markup, ' '));
  return words.length > 0 && words.every((word) => present.some((each) => each.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  // The database takes words with a slash between them for one, the path of a file.
  return text.split(/[^\p{L}\p{N}\p{M}_/]+/u).filter(Boolean);
}
