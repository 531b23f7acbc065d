import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('ro');

/** Romanian. Not reviewed. */
export const ro: CircleMessages = {
  language: 'ro',
  direction: 'ltr',

  firstMeeting: 'Prima întâlnire',
  nextMeeting: 'Următoarea întâlnire',
  startedOn: 'A început',
  endedOn: 'S-a încheiat',
  where: 'Loc',
  course: 'Curs',
  withPeople: 'Facilitator',
  languageLabel: 'Limbă',
  online: 'Pe internet',
  facilitatorsTime: 'ora facilitatorului',
  rhythm: (meetings, weekly) =>
    weekly
      ? many(meetings, {
          one: '# întâlnire săptămânală',
          few: '# întâlniri săptămânale',
          other: '# de întâlniri săptămânale',
        })
      : many(meetings, { one: '# întâlnire', few: '# întâlniri', other: '# de întâlniri' }),
  distanceAway: (distance) => `la ${distance}`,

  full: 'Complet',
  closed: 'Înscrieri închise',
  running: 'În desfășurare',
  ended: 'Încheiat',
  seatsLeft: (left) =>
    many(left, {
      one: 'A rămas # loc',
      few: 'Au rămas # locuri',
      other: 'Au rămas # de locuri',
    }),
};
