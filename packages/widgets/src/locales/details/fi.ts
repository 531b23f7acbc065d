import { fi as calendar } from '../calendar/fi.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('fi');

/** Finnish. Not reviewed. */
export const fi: DetailsMessages = {
  ...calendar,

  back: 'Takaisin tuloksiin',
  yourTime: 'Sinun aikaasi',
  meetings: 'Tapaamiset',
  lastMeeting: 'Viimeinen tapaaminen',
  venueWebsite: 'Paikan verkkosivusto',
  directions: 'Reittiohjeet OpenStreetMapissa',
  coursePage: 'Tietoa kurssista',
  seats: 'Paikat',
  seatsInAll: (limit) => many(limit, { one: '# paikka', other: '# paikkaa' }),
  seatsOf: (left, limit) =>
    `${many(left, { one: '# paikka', other: '# paikkaa' })} jäljellä, yhteensä ${many(limit, { other: '#' })}`,
  copyLink: 'Kopioi linkki',
  linkCopied: 'Linkki on kopioitu.',
  copyByHand: 'Kopioi tämä osoite:',
  ownPage: 'Opintopiirin oma sivu',
  report: 'Miten se sujui',
  signUpThere: 'Ilmoittaudu opintopiirin omalla sivulla',
};
