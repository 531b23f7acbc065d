import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('fr');
const ratings = (count: number): string => many(count, { other: '# avis' });

/** French, with “vous”. */
export const fr: CourseMessages = {
  language: 'fr',
  direction: 'ltr',

  rated: (average, count) => `${average} sur 5, ${ratings(count)}`,
  ratings,
  notRated: 'Pas encore noté',
  usedIn: (count) =>
    count > 0
      ? many(count, {
          one: 'Utilisé dans # cercle d’apprentissage',
          other: 'Utilisé dans # cercles d’apprentissage',
        })
      : 'Pas encore de cercle d’apprentissage',
  onDemand: 'Début à tout moment',
  formats: {
    'online course': 'Cours en ligne',
    book: 'Livre',
    video: 'Vidéo',
    article: 'Article',
    'interest group': 'Groupe d’intérêt',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
