import { CircleMap } from './circle-map.js';

/** Every published circle, for a map. */
export const listMapPoints = {
  method: 'GET',
  path: '/api/learning-circles-map/',
  answer: CircleMap,
} as const;
