const block = /<\/?(?:p|div|h[1-6]|ul|ol|blockquote)(?=[\s/>])[^<>]*>/gi;
const line = /<(?:br|li)(?=[\s/>])[^<>]*>/gi;
/** None reaches over another `<`, so that the time does not grow with the square of the length. */
const tag = /<\/?[a-z](?:"[^"<]*"|'[^'<]*'|[^"'<>])*>/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * What a reader would see of a piece of HTML, as text: paragraphs and headings
 * are separated by a blank line, list items and line breaks by a new line. What
 * was escaped comes back as it was meant, so the text may contain `<`: it is
 * text, never markup.
 *
 * The live API's introductions of teams hold `p h3-h6 strong em a ul ol li div
 * span br`; anything else in them is escaped.
 */
export function plainText(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(block, '\n\n')
    .replace(line, '\n')
    .replace(tag, '')
    .replace(entity, decoded)
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}
