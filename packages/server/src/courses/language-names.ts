import { isLanguage } from '../http/language.js';

/**
 * A language's name in a language, `Brazilian Portuguese`; where the names in
 * that one are not known, in English. The names are those of Unicode's CLDR.
 *
 * @param code for instance `pt-br`.
 * @returns undefined if the live site does not have the language.
 */
export function languageName(code: string, inLanguage: string): string | undefined {
  if (!isLanguage(code)) return undefined;
  return new Intl.DisplayNames([inLanguage, 'en'], { type: 'language' }).of(code);
}

const rightToLeft = new Set(['ar', 'ar-dz', 'fa', 'he', 'ur']);

/** Whether a language of the live site is written from right to left. */
export function isRightToLeft(code: string): boolean {
  return rightToLeft.has(code);
}
