import { CircleQuery } from './circle-query.js';
import { listCircles } from './list-circles.js';

/** Every operation of the API that Circlet speaks: one row each. */
export const operations = {
  listCircles: { ...listCircles, query: CircleQuery },
} as const;

/** The name of an operation. */
export type OperationName = keyof typeof operations;
