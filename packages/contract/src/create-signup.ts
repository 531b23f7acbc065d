import { SignupAnswer } from './signup-answer.js';

/** The operation as a client needs it, apart from the table for the reason of `listCircles`. */
export const createSignup = {
  method: 'POST',
  path: '/api/signup/',
  answer: SignupAnswer,
} as const;
