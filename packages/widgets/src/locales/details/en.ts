import { en as calendar } from '../calendar/en.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('en');

/** English. */
export const en: DetailsMessages = {
  ...calendar,

  back: 'Back to the results',
  yourTime: 'Your time',
  meetings: 'Meetings',
  lastMeeting: 'Last meeting',
  venueWebsite: 'The venue’s website',
  directions: 'Directions on OpenStreetMap',
  coursePage: 'About this course',
  seats: 'Seats',
  seatsInAll: (limit) => many(limit, { one: '# seat', other: '# seats' }),
  seatsOf: (left, limit) => `${left} of ${many(limit, { one: '# seat', other: '# seats' })} left`,
  copyLink: 'Copy link',
  linkCopied: 'The link is copied.',
  copyByHand: 'Copy this address:',
  ownPage: 'The circle’s own page',
  report: 'How it went',
  signUpThere: 'Sign up on the circle’s own page',
};
