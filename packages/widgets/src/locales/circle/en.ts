import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('en');

/** English. */
export const en: CircleMessages = {
  language: 'en',
  direction: 'ltr',

  firstMeeting: 'First meeting',
  nextMeeting: 'Next meeting',
  startedOn: 'Started',
  endedOn: 'Ended',
  where: 'Where',
  course: 'Course',
  withPeople: 'Facilitator',
  languageLabel: 'Language',
  online: 'Online',
  facilitatorsTime: 'facilitator’s time',
  rhythm: (meetings, weekly) =>
    weekly
      ? many(meetings, { other: '# weekly meetings' })
      : many(meetings, { one: '# meeting', other: '# meetings' }),
  distanceAway: (distance) => `${distance} away`,

  full: 'Full',
  closed: 'Sign-up closed',
  running: 'In progress',
  ended: 'Ended',
  seatsLeft: (left) => many(left, { one: '# seat left', other: '# seats left' }),
};
