import { CircleList } from './circle-list.js';

/**
 * The operation as a client needs it. It stands apart from the table so that a
 * page does not load the checks of queries, which only servers and documents use.
 */
export const listCircles = {
  method: 'GET',
  path: '/api/learningcircles/',
  answer: CircleList,
} as const;
