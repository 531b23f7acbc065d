import { en as circle } from '../circle/en.js';
import { plural } from '../plural.js';
import type { FinderFirstMessages } from './messages.js';

const many = plural('en');
const circles = (count: number): string =>
  many(count, { one: '# learning circle', other: '# learning circles' });

/** English, as far as the first look needs it. */
export const enFirst: FinderFirstMessages = {
  ...circle,

  searchLabel: 'Search learning circles',
  searchHint: 'Topic, course, city or name',
  searchButton: 'Search',
  placeLabel: 'Where',
  placeAny: 'Anywhere',
  placeInPerson: 'In person',
  placeOnline: 'Online',
  nearMe: 'Near me',

  resultsLabel: 'Learning circles',
  loading: 'Loading learning circles…',
  count: (shown, total) => {
    if (total === undefined) return `More than ${circles(shown)}`;
    return total === shown ? circles(shown) : `${shown} of ${circles(total)}`;
  },
  more: 'Show more',

  nothingTitle: 'No learning circles found',

  trouble: {
    offline: {
      title: 'The learning circles cannot be reached',
      advice: 'Check your connection, then try again.',
    },
    timeout: {
      title: 'This is taking too long',
      advice: 'There was no answer in time. Try again in a moment.',
    },
    unavailable: {
      title: 'The learning circles are not available right now',
      advice: 'The service has a problem, not you. Try again in a few minutes.',
    },
    other: {
      title: 'The learning circles could not be shown',
      advice: 'The service answered in a way that this page does not understand.',
    },
  },
  retry: 'Try again',
};
