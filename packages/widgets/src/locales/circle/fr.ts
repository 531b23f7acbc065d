import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('fr');

/** French, with “vous”. */
export const fr: CircleMessages = {
  language: 'fr',
  direction: 'ltr',

  firstMeeting: 'Première rencontre',
  nextMeeting: 'Prochaine rencontre',
  startedOn: 'Début',
  endedOn: 'Fin',
  where: 'Lieu',
  course: 'Cours',
  withPeople: 'Animation',
  languageLabel: 'Langue',
  online: 'En ligne',
  facilitatorsTime: 'heure de la personne qui anime',
  rhythm: (meetings, weekly) =>
    weekly
      ? many(meetings, { one: '# rencontre hebdomadaire', other: '# rencontres hebdomadaires' })
      : many(meetings, { one: '# rencontre', other: '# rencontres' }),
  distanceAway: (distance) => `à ${distance}`,

  full: 'Complet',
  closed: 'Inscriptions closes',
  running: 'En cours',
  ended: 'Terminé',
  seatsLeft: (left) =>
    many(left, {
      one: '# place restante',
      many: '# de places restantes',
      other: '# places restantes',
    }),
};
