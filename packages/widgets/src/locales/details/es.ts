import { es as calendar } from '../calendar/es.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('es');

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: DetailsMessages = {
  ...calendar,

  back: 'Volver a los resultados',
  yourTime: 'Su hora',
  meetings: 'Encuentros',
  lastMeeting: 'Último encuentro',
  venueWebsite: 'Sitio web del lugar',
  directions: 'Cómo llegar, en OpenStreetMap',
  coursePage: 'Sobre este curso',
  seats: 'Plazas',
  seatsInAll: (limit) => many(limit, { one: '# plaza', many: '# de plazas', other: '# plazas' }),
  seatsOf: (left, limit) =>
    `${many(left, { one: 'Queda #', other: 'Quedan #' })} de ${many(limit, { one: '# plaza', other: '# plazas' })}`,
  copyLink: 'Copiar el enlace',
  linkCopied: 'Enlace copiado.',
  copyByHand: 'Copie esta dirección:',
  ownPage: 'Página del círculo',
  report: 'Cómo fue',
  signUpThere: 'Inscribirse en la página del círculo',
};
