/** What every set of words begins with. */
export interface Words {
  /** The language itself, for `lang` and formatting when the page's region is not of it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * Where the page changed words and English comes in two parts: all words, for
   * whoever has all the English ones.
   */
  readonly whole?: <M extends Words>(en: M) => M;
}

/**
 * The words of one element. English is part of the element's code; the other
 * languages come when a page asks for them.
 */
export interface Catalog<M extends Words> {
  /** Name of the set, under which `languages.ts` knows the other languages. */
  readonly set: string;
  readonly en: M;
}

/** A set of words in the languages other than English, by code: `ar`. */
export type Others<M extends Words> = Readonly<Record<string, () => Promise<M>>>;

/** The code of the language of a tag: `pt` for `pt-BR`. */
export const codeOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
