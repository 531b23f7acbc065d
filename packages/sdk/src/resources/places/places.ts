import type { Connection } from '../../connection.js';
import type { Country, Place } from '../../models/place.js';
import type { FreshOptions } from '../call.js';
import { getPlace } from './get-place.js';
import { searchCities, searchCountries } from './search-places.js';

/** Cities and countries that the API knows: what it can look for circles around. */
export interface Places {
  /**
   * Cities for which each word begins a word of the city's, region's or
   * country's name. Accents count. Without words there are none.
   *
   * @example
   * ```ts
   * const [place] = await circlet.places.cities('springfield ill');
   * place?.region; // => 'Illinois'
   * if (place?.coordinates) {
   *   const near = { ...place.coordinates, radiusKm: 40 };
   *   const { items } = await circlet.circles.list({ near, order: 'nearest' });
   *   items.length > 0; // => true
   * }
   * await circlet.places.cities(' '); // => []
   * ```
   *
   * @throws ApiError
   */
  cities(query: string, options?: FreshOptions): Promise<readonly Place[]>;
  /**
   * Countries for which each word begins a word of the name. Without words
   * there are none.
   *
   * @example
   * ```ts
   * const [country] = await circlet.places.countries('germ');
   * country?.nameInEnglish; // => 'Germany'
   * ```
   *
   * @throws ApiError
   */
  countries(query: string, options?: FreshOptions): Promise<readonly Country[]>;
  /**
   * The city with the id that a place tells.
   *
   * @example
   * ```ts
   * const [found] = await circlet.places.cities('springfield');
   * const place = await circlet.places.get(found?.id ?? '');
   * place.city; // => 'Springfield'
   * ```
   *
   * @throws ApiError `notfound` if there is none, `rejected` for an id that is
   *   not of digits: the API knows no others.
   */
  get(id: string, options?: FreshOptions): Promise<Place>;
}

/** The places of one connection. */
export function placesOf(connection: Connection): Places {
  return {
    cities: (query, options = {}) => searchCities(connection, query, options),
    countries: (query, options = {}) => searchCountries(connection, query, options),
    get: (id, options = {}) => getPlace(connection, id, options),
  };
}
