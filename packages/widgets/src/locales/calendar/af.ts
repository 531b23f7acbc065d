import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('af');

/** Afrikaans. Not reviewed. */
export const af: CalendarMessages = {
  language: 'af',
  direction: 'ltr',

  addToCalendar: 'Voeg by kalender',
  calendarMaking: 'Die lêer word gemaak…',
  calendarMade: 'Die kalenderlêer is gereed. Maak dit oop om dit by jou kalender te voeg.',
  calendarFailed: 'Die kalenderlêer kon nie gemaak word nie. Probeer weer.',

  calendarAll: (meetings) => many(meetings, { other: 'Al # byeenkomste, elke week.' }),
  calendarLeft: (meetings) => many(meetings, { other: 'Die # byeenkomste wat oorbly, elke week.' }),
  calendarOnly: 'Daar is net een byeenkoms.',
  calendarLast: 'Die laaste byeenkoms.',
  calendarFirst: 'Net die eerste byeenkoms: die datums van die ander is nie seker nie.',
  calendarNext: 'Net die volgende byeenkoms: die datums van die ander is nie seker nie.',
  calendarFirstOnline:
    'Net die eerste byeenkoms: latere kan vir jou ’n uur skuif wanneer horlosies verstel word.',
  calendarDayOnline:
    'Net die dag van die volgende byeenkoms: die fasiliteerder se tydsone is nie met sekerheid bekend nie.',
  calendarNoTime: 'Vir die hele dag, want die tyd is nie bekend nie.',

  calendarCourse: 'Kursus',
  calendarPeople: 'Fasiliteerder',
  calendarPlaceOnline: 'Aanlyn',
  calendarTheirTime: (time) => `${time}, fasiliteerder se tyd`,
};
