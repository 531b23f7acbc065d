import { searchable, type Query } from '../query/checks.js';
import { buildFullTextQuery } from '../query/full-text.js';
import { readParams, type Params } from '../query/params.js';

/**
 * Reads the parameters of both searches for places. The empty text is no
 * search; over white space alone the live API falls, which it does not do
 * for `q`.
 */
export function readPlaceParams(query: Query): Params<{ readonly words: string | undefined }> {
  const check = (value: string) =>
    value !== '' && value.trim() === '' ? 'Must contain a letter or a digit' : searchable(value);
  return readParams(query, { polite: {}, hard: { query: check } }, () => {
    const words = buildFullTextQuery(query.get('query') ?? '');
    return { words: words.kind === 'words' ? words.text : undefined };
  });
}
