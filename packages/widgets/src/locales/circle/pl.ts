import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('pl');

/** Polish. Not reviewed. */
export const pl: CircleMessages = {
  language: 'pl',
  direction: 'ltr',

  firstMeeting: 'Pierwsze spotkanie',
  nextMeeting: 'Najbliższe spotkanie',
  startedOn: 'Początek',
  endedOn: 'Koniec',
  where: 'Miejsce',
  course: 'Kurs',
  withPeople: 'Prowadzenie',
  languageLabel: 'Język',
  online: 'Przez internet',
  facilitatorsTime: 'czas osoby prowadzącej',
  rhythm: (meetings, weekly) =>
    weekly
      ? many(meetings, {
          one: '# cotygodniowe spotkanie',
          few: '# cotygodniowe spotkania',
          other: '# cotygodniowych spotkań',
        })
      : many(meetings, { one: '# spotkanie', few: '# spotkania', other: '# spotkań' }),
  distanceAway: (distance) => `${distance} stąd`,

  full: 'Brak miejsc',
  closed: 'Zapisy zamknięte',
  running: 'W toku',
  ended: 'Zakończony',
  seatsLeft: (left) =>
    many(left, {
      one: 'Zostało # miejsce',
      few: 'Zostały # miejsca',
      other: 'Zostało # miejsc',
    }),
};
