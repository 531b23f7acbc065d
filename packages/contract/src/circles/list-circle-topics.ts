import { CircleTopics } from './circle-topics.js';

/** The keywords by which circles can be found. */
export const listCircleTopics = {
  method: 'GET',
  path: '/api/learningcircles/topics/',
  answer: CircleTopics,
} as const;
