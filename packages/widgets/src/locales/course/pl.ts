import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('pl');
const ratings = (count: number): string =>
  many(count, { one: '# ocena', few: '# oceny', other: '# ocen' });

/** Polish. Not reviewed. */
export const pl: CourseMessages = {
  language: 'pl',
  direction: 'ltr',

  rated: (average, count) => `${average} na 5, ${ratings(count)}`,
  ratings,
  notRated: 'Jeszcze bez ocen',
  usedIn: (count) =>
    count > 0
      ? many(count, {
          one: 'Użyty w # kręgu edukacyjnym',
          other: 'Użyty w # kręgach edukacyjnych',
        })
      : 'Jeszcze bez kręgów edukacyjnych',
  onDemand: 'Można zacząć w dowolnej chwili',
  formats: {
    'online course': 'Kurs internetowy',
    book: 'Książka',
    video: 'Film',
    article: 'Artykuł',
    'interest group': 'Grupa zainteresowań',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
