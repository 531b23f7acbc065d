import { isLanguage } from '../http/language.js';

/**
 * A language's name in a language, `Brazilian Portuguese`; where the names in
 * that one are not known, in English. The names are those of Unicode's CLDR.
 *
 * @param code for instance `pt-br`.
 * @param inLanguage one that the live site has.
 * @returns undefined if the live site does not have the language.
 */
export function languageName(code: string, inLanguage: string): string | undefined {
  return isLanguage(code) ? namesIn(inLanguage).of(code) : undefined;
}

/** Each costs more to make than a page of courses, and there are no more than languages of the site. */
const names = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const known = names.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DisplayNames([language, 'en'], { type: 'language' });
  names.set(language, made);
  return made;
}

const rightToLeft = new Set(['ar', 'ar-dz', 'fa', 'he', 'ur']);

/** Whether a language of the live site is written from right to left. */
export function isRightToLeft(code: string): boolean {
  return rightToLeft.has(code);
}
