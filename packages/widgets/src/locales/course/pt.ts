import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('pt');
const ratings = (count: number): string =>
  many(count, { one: '# avaliação', other: '# avaliações' });

/** Portuguese as in Brazil, with “você”. */
export const pt: CourseMessages = {
  language: 'pt',
  direction: 'ltr',

  rated: (average, count) => `${average} de 5, ${ratings(count)}`,
  ratings,
  notRated: 'Ainda sem avaliação',
  usedIn: (count) =>
    count > 0
      ? many(count, {
          one: 'Usado em # círculo de aprendizagem',
          other: 'Usado em # círculos de aprendizagem',
        })
      : 'Ainda sem círculos de aprendizagem',
  onDemand: 'Pode começar a qualquer momento',
  formats: {
    'online course': 'Curso pela internet',
    book: 'Livro',
    video: 'Vídeo',
    article: 'Artigo',
    'interest group': 'Grupo de interesse',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
