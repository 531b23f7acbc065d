import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('ro');
const ratings = (count: number): string =>
  many(count, { one: '# evaluare', few: '# evaluări', other: '# de evaluări' });

/** Romanian. Not reviewed. */
export const ro: CourseMessages = {
  language: 'ro',
  direction: 'ltr',

  rated: (average, count) => `${average} din 5, ${ratings(count)}`,
  ratings,
  notRated: 'Încă fără evaluări',
  usedIn: (count) =>
    count > 0
      ? many(count, {
          one: 'Folosit în # cerc de învățare',
          few: 'Folosit în # cercuri de învățare',
          other: 'Folosit în # de cercuri de învățare',
        })
      : 'Încă niciun cerc de învățare',
  onDemand: 'Poate începe oricând',
  formats: {
    'online course': 'Curs pe internet',
    book: 'Carte',
    video: 'Film video',
    article: 'Articol',
    'interest group': 'Grup de interes',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
