import { PlaceAnswer } from './place-answer.js';

/** One city. */
export const getPlace = {
  method: 'GET',
  path: '/api/places/{id}/',
  answer: PlaceAnswer,
} as const;
