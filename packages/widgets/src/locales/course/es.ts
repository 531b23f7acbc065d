import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('es');
const ratings = (count: number): string =>
  many(count, { one: '# valoración', other: '# valoraciones' });

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: CourseMessages = {
  language: 'es',
  direction: 'ltr',

  rated: (average, count) => `${average} de 5, ${ratings(count)}`,
  ratings,
  notRated: 'Aún sin valorar',
  usedIn: (count) =>
    count > 0
      ? many(count, {
          one: 'Usado en # círculo de aprendizaje',
          other: 'Usado en # círculos de aprendizaje',
        })
      : 'Aún sin círculos de aprendizaje',
  onDemand: 'Se puede empezar cuando se quiera',
  formats: {
    'online course': 'Curso en línea',
    book: 'Libro',
    video: 'Vídeo',
    article: 'Artículo',
    'interest group': 'Grupo de interés',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
