/** These separate words, whatever PostgreSQL would make of them. */
const separators = /[!'()|&:=,. \-<>@]+/g;

/** White space that PostgreSQL would read as the end of a word without an operator after it. */
const brokenSpace = /[\t\n\v\f\r\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;

/** Far more than anybody types; many thousands would exhaust the embedded database's stack. */
const mostWords = 1_000;

/** What `q` asks for: nothing, a text query, or something that cannot be searched. */
export type FullTextQuery =
  | { readonly kind: 'none' }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Turns `q` into the text of a PostgreSQL query: lower-cased words, each as
 * the beginning of a word, all of them required. Repeated words are asked
 * for once.
 */
export function buildFullTextQuery(q: string): FullTextQuery {
  if (q.trim() === '') return { kind: 'none' };
  const cleaned = q.replaceAll(separators, ' ').trim().toLowerCase();
  if (cleaned === '') {
    return { kind: 'refused', why: 'Must contain a letter or a digit' };
  }
  if (brokenSpace.test(cleaned)) {
    return { kind: 'refused', why: 'Words must be separated by plain spaces' };
  }
  const words = [...new Set(cleaned.split(' '))];
  if (words.length > mostWords) {
    return { kind: 'refused', why: `Must not have more than ${String(mostWords)} different words` };
  }
  return { kind: 'words', text: words.map((word) => `${word}:*`).join(' & ') };
}
