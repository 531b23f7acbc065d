import type { Database } from '../database/schema.js';
import type { View } from '../http/plain-view.js';
import { answerList } from '../query/answer-list.js';
import { searchable, type Query } from '../query/checks.js';
import { buildFullTextQuery } from '../query/full-text.js';
import { readParams, type Params } from '../query/params.js';
import { readCities, readCity, readCountries } from './place-query.js';

/** The answer to `GET /api/places/search/city/`. */
export function citiesView(database: Database): View {
  return searchView(async (words) => ({ cities: await readCities(database, words) }));
}

/** The answer to `GET /api/places/search/country/`. */
export function countriesView(database: Database): View {
  return searchView(async (words) => ({ countries: await readCountries(database, words) }));
}

/** The answer to `GET /api/places/<number>/`, a city or `null`. */
export function placeView(database: Database): View {
  return async ({ param }) => ({ status: 200, body: await readCity(database, param('id') ?? '') });
}

function searchView(find: (words: string | undefined) => Promise<unknown>): View {
  return ({ query }) => answerList(readWords(query), ({ words }) => find(words), 'query');
}

/** The empty text is no search; over white space alone the live API falls, which it does not do for `q`. */
function readWords(query: Query): Params<{ readonly words: string | undefined }> {
  const check = (value: string) =>
    value !== '' && value.trim() === '' ? 'Must contain a letter or a digit' : searchable(value);
  return readParams(query, { polite: {}, hard: { query: check } }, () => {
    const words = buildFullTextQuery(query.get('query') ?? '');
    return { words: words.kind === 'words' ? words.text : undefined };
  });
}
