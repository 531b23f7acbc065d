import { en as circle } from '../circle/en.js';
import { troubleWords } from '../search/english.js';
import type { SignupFirstMessages } from './messages.js';

/** English, as far as the first look needs it. */
export const enFirst: SignupFirstMessages = {
  ...circle,

  heading: 'Sign up',
  loading: 'Loading the learning circle…',
  trouble: troubleWords({
    offline: 'The learning circle cannot be reached',
    unavailable: 'Sign-up is not available right now',
    other: 'The learning circle could not be shown',
  }),
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
