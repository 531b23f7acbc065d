import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('af');

/** Afrikaans. Not reviewed. */
export const af: CircleMessages = {
  language: 'af',
  direction: 'ltr',

  firstMeeting: 'Eerste byeenkoms',
  nextMeeting: 'Volgende byeenkoms',
  startedOn: 'Het begin',
  endedOn: 'Het geëindig',
  where: 'Waar',
  course: 'Kursus',
  withPeople: 'Fasiliteerder',
  languageLabel: 'Taal',
  online: 'Aanlyn',
  facilitatorsTime: 'fasiliteerder se tyd',
  rhythm: (meetings, weekly) =>
    weekly
      ? many(meetings, { one: '# weeklikse byeenkoms', other: '# weeklikse byeenkomste' })
      : many(meetings, { one: '# byeenkoms', other: '# byeenkomste' }),
  distanceAway: (distance) => `${distance} ver`,

  full: 'Vol',
  closed: 'Inskrywing gesluit',
  running: 'Aan die gang',
  ended: 'Verby',
  seatsLeft: (left) => many(left, { one: '# plek oor', other: '# plekke oor' }),
};
