import { SignupAnswer } from './signup-answer.js';

/** The operation as a client needs it, without what only servers and documents use. */
export const createSignup = {
  method: 'POST',
  path: '/api/signup/',
  answer: SignupAnswer,
} as const;
