import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('de');

/** German, with “Sie”. */
export const de: CircleMessages = {
  language: 'de',
  direction: 'ltr',

  firstMeeting: 'Erstes Treffen',
  nextMeeting: 'Nächstes Treffen',
  startedOn: 'Begonnen am',
  endedOn: 'Beendet am',
  where: 'Ort',
  course: 'Kurs',
  withPeople: 'Lernbegleitung',
  languageLabel: 'Sprache',
  online: 'Online',
  facilitatorsTime: 'Ortszeit der Lernbegleitung',
  rhythm: (meetings, weekly) =>
    weekly
      ? many(meetings, { one: '# wöchentliches Treffen', other: '# wöchentliche Treffen' })
      : many(meetings, { other: '# Treffen' }),
  distanceAway: (distance) => `${distance} entfernt`,

  full: 'Ausgebucht',
  closed: 'Anmeldung geschlossen',
  running: 'Läuft',
  ended: 'Beendet',
  seatsLeft: (left) => many(left, { one: 'Noch # Platz frei', other: 'Noch # Plätze frei' }),
};
