import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('fr');

/** French, with “vous”. */
export const fr: CalendarMessages = {
  language: 'fr',
  direction: 'ltr',

  addToCalendar: 'Ajouter au calendrier',
  calendarMaking: 'Création du fichier…',
  calendarMade: 'Le fichier de calendrier est prêt. Ouvrez-le pour l’ajouter à votre calendrier.',
  calendarFailed: 'Le fichier de calendrier n’a pas pu être créé. Réessayez.',

  calendarAll: (meetings) => many(meetings, { other: 'Les # rencontres, chaque semaine.' }),
  calendarLeft: (meetings) =>
    many(meetings, { other: 'Les # rencontres restantes, chaque semaine.' }),
  calendarOnly: 'Il y a une seule rencontre.',
  calendarLast: 'La dernière rencontre.',
  calendarFirst: 'Seulement la première rencontre : les dates des autres ne sont pas sûres.',
  calendarNext: 'Seulement la prochaine rencontre : les dates des autres ne sont pas sûres.',
  calendarFirstOnline:
    'Seulement la première rencontre : au changement d’heure, les suivantes peuvent se décaler d’une heure pour vous.',
  calendarDayOnline:
    'Seulement le jour de la prochaine rencontre : le fuseau horaire de la personne qui anime n’est pas connu avec certitude.',
  calendarNoTime: 'Toute la journée, car l’heure n’est pas connue.',

  calendarCourse: 'Cours',
  calendarPeople: 'Animation',
  calendarPlaceOnline: 'En ligne',
  calendarTheirTime: (time) => `${time}, heure de la personne qui anime`,
};
