import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('es');

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: CalendarMessages = {
  language: 'es',
  direction: 'ltr',

  addToCalendar: 'Añadir al calendario',
  calendarMaking: 'Creando el archivo…',
  calendarMade: 'El archivo de calendario está listo. Ábralo para añadirlo a su calendario.',
  calendarFailed: 'No se pudo crear el archivo de calendario. Inténtelo de nuevo.',

  calendarAll: (meetings) => many(meetings, { other: 'Los # encuentros, todas las semanas.' }),
  calendarLeft: (meetings) =>
    many(meetings, { other: 'Los # encuentros que quedan, todas las semanas.' }),
  calendarOnly: 'Hay un solo encuentro.',
  calendarLast: 'El último encuentro.',
  calendarFirst: 'Solo el primer encuentro: las fechas de los demás no son seguras.',
  calendarNext: 'Solo el próximo encuentro: las fechas de los demás no son seguras.',
  calendarFirstOnline:
    'Solo el primer encuentro: con el cambio de hora, los siguientes pueden moverse una hora para usted.',
  calendarDayOnline:
    'Solo el día del próximo encuentro: no se conoce con certeza la zona horaria de quien facilita.',
  calendarNoTime: 'Todo el día, porque no se conoce la hora.',

  calendarCourse: 'Curso',
  calendarPeople: 'Facilita',
  calendarPlaceOnline: 'En línea',
  calendarTheirTime: (time) => `${time}, hora de quien facilita`,
};
