import { CircleList, CircleQuery } from './circle-list.js';

/** Every operation of the API that Circlet speaks: one row each, read by the client, the server's tests and the OpenAPI generator. */
export const operations = {
  listCircles: {
    method: 'GET',
    path: '/api/learningcircles/',
    query: CircleQuery,
    answer: CircleList,
  },
} as const;

/** The name of an operation. */
export type OperationName = keyof typeof operations;
