import { af as calendar } from '../calendar/af.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('af');

/** Afrikaans. Not reviewed. */
export const af: DetailsMessages = {
  ...calendar,

  back: 'Terug na die resultate',
  yourTime: 'Jou tyd',
  meetings: 'Byeenkomste',
  lastMeeting: 'Laaste byeenkoms',
  venueWebsite: 'Die plek se webwerf',
  directions: 'Aanwysings op OpenStreetMap',
  coursePage: 'Oor hierdie kursus',
  seats: 'Plekke',
  seatsInAll: (limit) => many(limit, { one: '# plek', other: '# plekke' }),
  seatsOf: (left, limit) =>
    `${many(left, { other: '#' })} van ${many(limit, { one: '# plek', other: '# plekke' })} oor`,
  copyLink: 'Kopieer skakel',
  linkCopied: 'Die skakel is gekopieer.',
  copyByHand: 'Kopieer hierdie adres:',
  ownPage: 'Die sirkel se eie blad',
  report: 'Hoe dit gegaan het',
  signUpThere: 'Skryf in op die sirkel se eie blad',
};
