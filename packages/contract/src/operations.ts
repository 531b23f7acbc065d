import { CircleQuery } from './circle-query.js';
import { createSignup } from './create-signup.js';
import { listCircles } from './list-circles.js';
import { Signup } from './signup.js';

/** Every operation of the API that Circlet speaks: one row each. */
export const operations = {
  listCircles: { ...listCircles, query: CircleQuery },
  createSignup: { ...createSignup, body: Signup },
} as const;

/** The name of an operation. */
export type OperationName = keyof typeof operations;
