import { es as circle } from '../circle/es.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('es');
const orMore = (sentence: string, total: number | undefined): string =>
  total === undefined ? `Más de ${sentence}` : sentence;

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: ProviderMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(
      many(count, { one: '# círculo estudia este curso', other: '# círculos estudian este curso' }),
      total,
    ),
  circles: (count, total) =>
    orMore(
      many(count, { one: '# círculo de aprendizaje', other: '# círculos de aprendizaje' }),
      total,
    ),
  joint: ', ',

  inCity: (city) => `en ${city}`,
  byVideo: 'en línea',
  onWeekday: (weekday) => `el ${weekday}`,
  onDate: (date) => `el ${date}`,

  nextStarts: (when, where) => `el próximo empieza ${when} ${where}`,
  nextMeets: (when, where) => `el próximo encuentro es ${when} ${where}`,
  onlyStarts: (when, where) => `empieza ${when} ${where}`,
  onlyMeets: (when, where) => `su próximo encuentro es ${when} ${where}`,
  starts: (when, where) => `El próximo empieza ${when} ${where}`,
  meets: (when, where) => `Próximo encuentro ${when} ${where}`,

  none: 'Ningún círculo estudia este curso en este momento.',
  before: (count) =>
    many(count, { one: 'Antes lo hizo # círculo.', other: 'Antes lo hicieron # círculos.' }),
  startOne: 'Crear uno',
  start: 'Crear un círculo con este curso',
  all: 'Ver todos los círculos',
  failed: 'Los círculos de este curso no se pueden mostrar en este momento.',
};
