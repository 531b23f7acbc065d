import { parseAccept } from 'hono/utils/accept';

/** The languages that the live site accepts as a prefix of its addresses, translated or not. */
const codes = new Set(
  (
    'af ar ar-dz ast az be bg bn br bs ca cs cy da de dsb el en en-au en-gb eo es es-ar es-co ' +
    'es-mx es-ni es-ve et eu fa fi fr fy ga gd gl he hi hr hsb hu hy ia id ig io is it ja ka ' +
    'kab kk km kn ko ky lb lt lv mk ml mn mr my nb ne nl nn os pa pl pt pt-br ro ru sk sl sq ' +
    'sr sr-latn sv sw ta te tg th tk tr tt udm uk ur uz vi zh-hans zh-hant'
  ).split(' '),
);

/** Chinese is chosen by script, browsers name the country. */
const aliases: Readonly<Record<string, string>> = {
  'zh-cn': 'zh-hans',
  'zh-sg': 'zh-hans',
  'zh-my': 'zh-hans',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  'zh-tw': 'zh-hant',
};

const fallback = 'en';

/**
 * The language of an answer: the first of `Accept-Language` that the site
 * has, in lower case (`pt-br`).
 *
 * @param header default and fallback: `en`.
 */
export function languageOf(header: string | undefined): string {
  for (const { type } of header === undefined ? [] : parseAccept(header)) {
    const found = supported(type.toLowerCase());
    if (found !== undefined) return found;
  }
  return fallback;
}

function supported(wanted: string): string | undefined {
  const main = wanted.split('-', 1)[0] ?? '';
  const exact = [wanted, aliases[wanted] ?? '', main].find((code) => codes.has(code));
  return exact ?? [...codes].find((code) => main !== '' && code.startsWith(`${main}-`));
}

/** Whether a prefix of an address names a language. */
export function isLanguage(code: string): boolean {
  return codes.has(code);
}
