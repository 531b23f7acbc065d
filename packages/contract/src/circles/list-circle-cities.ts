import { CircleCities } from './circle-cities.js';

/** The cities by which circles can be found. */
export const listCircleCities = {
  method: 'GET',
  path: '/api/learningcircles/cities/',
  answer: CircleCities,
} as const;
