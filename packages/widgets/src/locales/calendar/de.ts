import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('de');

/** German, with “Sie”. */
export const de: CalendarMessages = {
  language: 'de',
  direction: 'ltr',

  addToCalendar: 'In den Kalender eintragen',
  calendarMaking: 'Die Datei wird erstellt …',
  calendarMade:
    'Die Kalenderdatei ist fertig. Öffnen Sie sie, um sie in Ihren Kalender aufzunehmen.',
  calendarFailed: 'Die Kalenderdatei konnte nicht erstellt werden. Versuchen Sie es noch einmal.',

  calendarAll: (meetings) => many(meetings, { other: 'Alle # Treffen, jede Woche.' }),
  calendarLeft: (meetings) => many(meetings, { other: 'Die # restlichen Treffen, jede Woche.' }),
  calendarOnly: 'Es gibt nur ein Treffen.',
  calendarLast: 'Das letzte Treffen.',
  calendarFirst: 'Nur das erste Treffen: Die Termine der anderen sind nicht sicher.',
  calendarNext: 'Nur das nächste Treffen: Die Termine der anderen sind nicht sicher.',
  calendarFirstOnline:
    'Nur das erste Treffen: Bei einer Zeitumstellung können sich spätere für Sie um eine Stunde verschieben.',
  calendarDayOnline:
    'Nur der Tag des nächsten Treffens: Die Zeitzone der Lernbegleitung ist nicht sicher bekannt.',
  calendarNoTime: 'Für den ganzen Tag, da die Uhrzeit nicht bekannt ist.',

  calendarCourse: 'Kurs',
  calendarPeople: 'Lernbegleitung',
  calendarPlaceOnline: 'Online',
  calendarTheirTime: (time) => `${time}, Ortszeit der Lernbegleitung`,
};
