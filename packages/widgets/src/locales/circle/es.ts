import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('es');

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: CircleMessages = {
  language: 'es',
  direction: 'ltr',

  firstMeeting: 'Primer encuentro',
  nextMeeting: 'Próximo encuentro',
  startedOn: 'Empezó',
  endedOn: 'Terminó',
  where: 'Lugar',
  course: 'Curso',
  withPeople: 'Facilita',
  languageLabel: 'Idioma',
  online: 'En línea',
  facilitatorsTime: 'hora de quien facilita',
  rhythm: (meetings, weekly) =>
    weekly
      ? many(meetings, { one: '# encuentro semanal', other: '# encuentros semanales' })
      : many(meetings, { one: '# encuentro', other: '# encuentros' }),
  distanceAway: (distance) => `a ${distance}`,

  full: 'Completo',
  closed: 'Inscripción cerrada',
  running: 'En curso',
  ended: 'Terminado',
  seatsLeft: (left) =>
    many(left, {
      one: 'Queda # plaza',
      many: 'Quedan # de plazas',
      other: 'Quedan # plazas',
    }),
};
