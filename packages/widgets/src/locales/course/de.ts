import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('de');
const ratings = (count: number): string =>
  many(count, { one: '# Bewertung', other: '# Bewertungen' });

/** German, with “Sie”. */
export const de: CourseMessages = {
  language: 'de',
  direction: 'ltr',

  rated: (average, count) => `${average} von 5, ${ratings(count)}`,
  ratings,
  notRated: 'Noch nicht bewertet',
  usedIn: (count) =>
    count > 0
      ? many(count, { one: 'In # Lernkreis genutzt', other: 'In # Lernkreisen genutzt' })
      : 'Noch kein Lernkreis',
  onDemand: 'Beginn jederzeit möglich',
  formats: {
    'online course': 'Online-Kurs',
    book: 'Buch',
    video: 'Video',
    article: 'Artikel',
    'interest group': 'Interessengruppe',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
