import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('ro');

/** Romanian. Not reviewed. */
export const ro: CalendarMessages = {
  language: 'ro',
  direction: 'ltr',

  addToCalendar: 'Adaugă în calendar',
  calendarMaking: 'Se creează fișierul…',
  calendarMade:
    'Fișierul de calendar este gata. Deschideți-l pentru a-l adăuga în calendarul dumneavoastră.',
  calendarFailed: 'Fișierul de calendar nu a putut fi creat. Încercați din nou.',

  calendarAll: (meetings) =>
    many(meetings, {
      few: 'Toate cele # întâlniri, în fiecare săptămână.',
      other: 'Toate cele # de întâlniri, în fiecare săptămână.',
    }),
  calendarLeft: (meetings) =>
    many(meetings, {
      few: 'Cele # întâlniri rămase, în fiecare săptămână.',
      other: 'Cele # de întâlniri rămase, în fiecare săptămână.',
    }),
  calendarOnly: 'Există o singură întâlnire.',
  calendarLast: 'Ultima întâlnire.',
  calendarFirst: 'Doar prima întâlnire: datele celorlalte nu sunt sigure.',
  calendarNext: 'Doar următoarea întâlnire: datele celorlalte nu sunt sigure.',
  calendarFirstOnline:
    'Doar prima întâlnire: la schimbarea orei, următoarele se pot muta cu o oră pentru dumneavoastră.',
  calendarDayOnline:
    'Doar ziua următoarei întâlniri: fusul orar al facilitatorului nu este cunoscut cu siguranță.',
  calendarNoTime: 'Pentru toată ziua, deoarece ora nu este cunoscută.',

  calendarCourse: 'Curs',
  calendarPeople: 'Facilitator',
  calendarPlaceOnline: 'Pe internet',
  calendarTheirTime: (time) => `${time}, ora facilitatorului`,
};
