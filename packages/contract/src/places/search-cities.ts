import { CityList } from './city-list.js';

/** Cities by the beginnings of their names; without a query, all of them. */
export const searchCities = {
  method: 'GET',
  path: '/api/places/search/city/',
  answer: CityList,
} as const;
