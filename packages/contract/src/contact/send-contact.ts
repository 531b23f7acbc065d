import { ContactAnswer } from './contact-answer.js';

/** Sends a message to the platform's team. */
export const sendContact = {
  method: 'POST',
  path: '/api/contact/',
  answer: ContactAnswer,
} as const;
