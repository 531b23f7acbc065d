import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('fi');

/** Finnish. Not reviewed. */
export const fi: CircleMessages = {
  language: 'fi',
  direction: 'ltr',

  firstMeeting: 'Ensimmäinen tapaaminen',
  nextMeeting: 'Seuraava tapaaminen',
  startedOn: 'Alkoi',
  endedOn: 'Päättyi',
  where: 'Paikka',
  course: 'Kurssi',
  withPeople: 'Ohjaaja',
  languageLabel: 'Kieli',
  online: 'Verkossa',
  facilitatorsTime: 'ohjaajan aikaa',
  rhythm: (meetings, weekly) =>
    weekly
      ? many(meetings, { one: '# viikoittainen tapaaminen', other: '# viikoittaista tapaamista' })
      : many(meetings, { one: '# tapaaminen', other: '# tapaamista' }),
  distanceAway: (distance) => `${distance} päässä`,

  full: 'Täynnä',
  closed: 'Ilmoittautuminen suljettu',
  running: 'Käynnissä',
  ended: 'Päättynyt',
  seatsLeft: (left) => many(left, { one: '# paikka jäljellä', other: '# paikkaa jäljellä' }),
};
