/** What every set of words begins with. */
export interface Words {
  /** The language itself, for `lang` and formatting when the page's region is not of it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The words of one element. English is part of the element's code; the other
 * languages come when a page asks for them.
 */
export interface Catalog<M extends Words> {
  readonly en: M;
  /** By the code of the language, `ar`. */
  readonly others: Readonly<Record<string, () => Promise<M>>>;
}

/**
 * The code of the language that serves a language tag: `ar` for `ar-JO`, `en`
 * for everything that has no words of its own.
 */
export function languageFor(tag: string, { others }: Catalog<Words>): string {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(others, code) ? code : 'en';
}

/** The words of a language; English where they cannot be loaded. */
export async function loadWords<M extends Words>(
  code: string,
  { en, others }: Catalog<M>,
): Promise<M> {
  try {
    return (await others[code]?.()) ?? en;
  } catch {
    return en;
  }
}
