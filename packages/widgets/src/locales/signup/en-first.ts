import { en as circle } from '../circle/en.js';
import type { SignupFirstMessages } from './messages.js';

/** English, as far as the first look needs it. */
export const enFirst: SignupFirstMessages = {
  ...circle,

  heading: 'Sign up',
  loading: 'Loading the learning circle…',
  trouble: {
    offline: {
      title: 'The learning circle cannot be reached',
      advice: 'Check your connection, then try again.',
    },
    timeout: {
      title: 'This is taking too long',
      advice: 'There was no answer in time. Try again in a moment.',
    },
    unavailable: {
      title: 'Sign-up is not available right now',
      advice: 'The service has a problem, not you. Try again in a few minutes.',
    },
    other: {
      title: 'The learning circle could not be shown',
      advice: 'The service answered in a way that this page does not understand.',
    },
  },
  retry: 'Try again',
  gone: {
    notfound: {
      title: 'There is no such learning circle',
      advice: 'It may have been taken back. Choose another circle.',
    },
  },
  fewSeats: 'No seat is held for you while you write.',
  hasStarted: 'This circle has already started; you would join at its next meeting.',
};
