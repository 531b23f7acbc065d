import type { Country, Place } from '@circlet/contract';
import { sql } from 'kysely';
import type { Database } from '../database/schema.js';

const cityColumns = [
  'city',
  'region',
  'country',
  'country_en',
  'latitude',
  'longitude',
  'place_id',
] as const;

/**
 * Reads cities by name, each once.
 *
 * @param words a PostgreSQL text query; undefined: all cities.
 */
export async function readCities(
  database: Database,
  words: string | undefined,
): Promise<readonly Place[]> {
  return database
    .selectFrom('places')
    .distinctOn([byName('city'), byName('region'), byName('country')])
    .select(cityColumns)
    .$if(words !== undefined, (query) => query.where(contains('document', words ?? '')))
    .orderBy(byName('city'))
    .orderBy(byName('region'))
    .orderBy(byName('country'))
    .orderBy('id')
    .execute();
}

/**
 * Reads the countries of the cities by name, each once.
 *
 * @param words a PostgreSQL text query; undefined: all countries.
 */
export async function readCountries(
  database: Database,
  words: string | undefined,
): Promise<readonly Country[]> {
  return database
    .selectFrom('places')
    .select(['country', 'country_en'])
    .$if(words !== undefined, (query) => query.where(contains('country_document', words ?? '')))
    .groupBy(['country', 'country_en'])
    .orderBy(byName('country'))
    .orderBy(byName('country_en'))
    .execute();
}

/** Reads a city by its number at geonames.org; null if there is none. */
export async function readCity(database: Database, placeId: string): Promise<Place | null> {
  const city = await database
    .selectFrom('places')
    .select(cityColumns)
    .where('place_id', '=', placeId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return city ?? null;
}

function byName(column: 'city' | 'region' | 'country' | 'country_en') {
  return sql<string>`${sql.ref(column)} collate "C"`;
}

function contains(column: 'document' | 'country_document', words: string) {
  return sql<boolean>`${sql.ref(column)} @@ to_tsquery('simple', ${words})`;
}
