import { searchCities as cities, searchCountries as countries } from '@circlet/contract/client';
import type { Country as WireCountry } from '@circlet/contract';
import type { Connection } from '../../connection.js';
import type { Country, Place } from '../../models/place.js';
import { ruleProblems, words } from '../../query/input-rules.js';
import { searchWords } from '../../query/search-words.js';
import type { FreshOptions } from '../call.js';
import { readRows, type RowSource } from '../lists/rows.js';
import { refuse } from '../not-sent.js';
import { placeReading } from './place-reading.js';

type Named = Partial<WireCountry> & Pick<WireCountry, 'country'>;

/**
 * Cities whose names, or whose region's or country's, begin with all the words.
 *
 * @throws ApiError
 */
export function searchCities(
  connection: Connection,
  query: string,
  options: FreshOptions,
): Promise<readonly Place[]> {
  const source = { ...placeReading, ...cities, operation: 'places.cities', list: 'cities' };
  return search(connection, source, query, options);
}

/**
 * Countries whose names begin with all the words.
 *
 * @throws ApiError
 */
export function searchCountries(
  connection: Connection,
  query: string,
  options: FreshOptions,
): Promise<readonly Country[]> {
  const source: RowSource<Named, Country> = {
    ...placeReading,
    ...countries,
    operation: 'places.countries',
    list: 'countries',
    required: ['country'],
    toModel: ({ country: name, country_en: nameInEnglish = '' }) => ({ name, nameInEnglish }),
  };
  return search(connection, source, query, options);
}

async function search<W, T extends object>(
  connection: Connection,
  source: RowSource<W, T>,
  text: string,
  options: FreshOptions,
): Promise<readonly T[]> {
  refuse(source.operation, ruleProblems({ query: text }, { query: words }));
  const query = searchWords(text);
  if (query === undefined) return Object.freeze([]);
  const { rows } = await readRows(connection, { ...source, query: { query } }, options);
  return Object.freeze(rows.filter((row) => row !== undefined));
}
