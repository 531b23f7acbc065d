import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('en');
const ratings = (count: number): string => many(count, { one: '# rating', other: '# ratings' });

/** English. */
export const en: CourseMessages = {
  language: 'en',
  direction: 'ltr',

  rated: (average, count) => `${average} of 5, ${ratings(count)}`,
  ratings,
  notRated: 'Not rated yet',
  usedIn: (count) =>
    count > 0
      ? many(count, { one: 'Used in # learning circle', other: 'Used in # learning circles' })
      : 'No learning circle yet',
  onDemand: 'Start any time',
  formats: {
    'online course': 'Online course',
    book: 'Book',
    video: 'Video',
    article: 'Article',
    'interest group': 'Interest group',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
