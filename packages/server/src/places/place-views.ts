import type { Database } from '../database/schema.js';
import type { View } from '../http/plain-view.js';
import { answerList } from '../query/answer-list.js';
import { readPlaceParams } from './place-params.js';
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
  return ({ query }) => answerList(readPlaceParams(query), ({ words }) => find(words), 'query');
}
