import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('fi');

/** Finnish. Not reviewed. */
export const fi: CalendarMessages = {
  language: 'fi',
  direction: 'ltr',

  addToCalendar: 'Lisää kalenteriin',
  calendarMaking: 'Tiedostoa luodaan…',
  calendarMade: 'Kalenteritiedosto on valmis. Avaa se, niin voit lisätä sen kalenteriisi.',
  calendarFailed: 'Kalenteritiedostoa ei voitu luoda. Yritä uudelleen.',

  calendarAll: (meetings) => many(meetings, { other: 'Kaikki # tapaamista, joka viikko.' }),
  calendarLeft: (meetings) =>
    many(meetings, { other: 'Jäljellä olevat # tapaamista, joka viikko.' }),
  calendarOnly: 'Tapaamisia on vain yksi.',
  calendarLast: 'Viimeinen tapaaminen.',
  calendarFirst: 'Vain ensimmäinen tapaaminen: muiden päivät eivät ole varmoja.',
  calendarNext: 'Vain seuraava tapaaminen: muiden päivät eivät ole varmoja.',
  calendarFirstOnline:
    'Vain ensimmäinen tapaaminen: kun kelloja siirretään, myöhemmät voivat siirtyä sinulle tunnilla.',
  calendarDayOnline:
    'Vain seuraavan tapaamisen päivä: ohjaajan aikavyöhykettä ei tiedetä varmasti.',
  calendarNoTime: 'Koko päiväksi, koska kellonaikaa ei tiedetä.',

  calendarCourse: 'Kurssi',
  calendarPeople: 'Ohjaaja',
  calendarPlaceOnline: 'Verkossa',
  calendarTheirTime: (time) => `${time}, ohjaajan aikaa`,
};
