import { pl as calendar } from '../calendar/pl.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('pl');

/** Polish. Not reviewed. */
export const pl: DetailsMessages = {
  ...calendar,

  back: 'Wróć do wyników',
  yourTime: 'Twój czas',
  meetings: 'Spotkania',
  lastMeeting: 'Ostatnie spotkanie',
  venueWebsite: 'Strona internetowa miejsca',
  directions: 'Dojazd w OpenStreetMap',
  coursePage: 'O tym kursie',
  seats: 'Miejsca',
  seatsInAll: (limit) => many(limit, { one: '# miejsce', few: '# miejsca', other: '# miejsc' }),
  seatsOf: (left, limit) =>
    `Wolne: ${many(left, { other: '#' })} z ${many(limit, { one: '# miejsca', other: '# miejsc' })}`,
  copyLink: 'Kopiuj odnośnik',
  linkCopied: 'Odnośnik został skopiowany.',
  copyByHand: 'Skopiuj ten adres:',
  ownPage: 'Strona tego kręgu',
  report: 'Jak było',
  signUpThere: 'Zapisz się na stronie kręgu',
};
