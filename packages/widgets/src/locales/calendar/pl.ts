import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('pl');

/** Polish. Not reviewed. */
export const pl: CalendarMessages = {
  language: 'pl',
  direction: 'ltr',

  addToCalendar: 'Dodaj do kalendarza',
  calendarMaking: 'Tworzenie pliku…',
  calendarMade: 'Plik kalendarza jest gotowy. Otwórz go, aby dodać go do swojego kalendarza.',
  calendarFailed: 'Nie udało się utworzyć pliku kalendarza. Spróbuj ponownie.',

  calendarAll: (meetings) =>
    many(meetings, {
      few: 'Wszystkie # spotkania, co tydzień.',
      other: 'Wszystkie spotkania (#), co tydzień.',
    }),
  calendarLeft: (meetings) =>
    many(meetings, {
      few: 'Pozostałe # spotkania, co tydzień.',
      other: 'Pozostałe spotkania (#), co tydzień.',
    }),
  calendarOnly: 'Jest tylko jedno spotkanie.',
  calendarLast: 'Ostatnie spotkanie.',
  calendarFirst: 'Tylko pierwsze spotkanie: terminy pozostałych nie są pewne.',
  calendarNext: 'Tylko najbliższe spotkanie: terminy pozostałych nie są pewne.',
  calendarFirstOnline:
    'Tylko pierwsze spotkanie: po zmianie czasu późniejsze mogą się dla Ciebie przesunąć o godzinę.',
  calendarDayOnline:
    'Tylko dzień najbliższego spotkania: strefa czasowa osoby prowadzącej nie jest znana na pewno.',
  calendarNoTime: 'Na cały dzień, bo godzina nie jest znana.',

  calendarCourse: 'Kurs',
  calendarPeople: 'Prowadzenie',
  calendarPlaceOnline: 'Przez internet',
  calendarTheirTime: (time) => `${time}, czas osoby prowadzącej`,
};
