import { CountryList } from './country-list.js';

/** Countries by the beginnings of their names; without a query, all of them. */
export const searchCountries = {
  method: 'GET',
  path: '/api/places/search/country/',
  answer: CountryList,
} as const;
