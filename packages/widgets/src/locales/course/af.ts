import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('af');
const ratings = (count: number): string =>
  many(count, { one: '# beoordeling', other: '# beoordelings' });

/** Afrikaans. Not reviewed. */
export const af: CourseMessages = {
  language: 'af',
  direction: 'ltr',

  rated: (average, count) => `${average} uit 5, ${ratings(count)}`,
  ratings,
  notRated: 'Nog nie beoordeel nie',
  usedIn: (count) =>
    count > 0
      ? many(count, { one: 'In # leersirkel gebruik', other: 'In # leersirkels gebruik' })
      : 'Nog geen leersirkel nie',
  onDemand: 'Begin enige tyd',
  formats: {
    'online course': 'Aanlyn kursus',
    book: 'Boek',
    video: 'Video',
    article: 'Artikel',
    'interest group': 'Belangegroep',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
