import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('fi');
const ratings = (count: number): string => many(count, { one: '# arvio', other: '# arviota' });

/** Finnish. Not reviewed. */
export const fi: CourseMessages = {
  language: 'fi',
  direction: 'ltr',

  rated: (average, count) => `${average}/5, ${ratings(count)}`,
  ratings,
  notRated: 'Ei vielä arvioitu',
  usedIn: (count) =>
    count > 0 ? many(count, { other: 'Käytetty # opintopiirissä' }) : 'Ei vielä opintopiirejä',
  onDemand: 'Voi aloittaa milloin vain',
  formats: {
    'online course': 'Verkkokurssi',
    book: 'Kirja',
    video: 'Video',
    article: 'Artikkeli',
    'interest group': 'Harrasteryhmä',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
