import { en as circle } from '../circle/en.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

const many = plural('en');
const circles = (count: number): string =>
  many(count, { one: '# learning circle', other: '# learning circles' });

/** English. */
export const en: FinderMessages = {
  ...circle,

  searchLabel: 'Search learning circles',
  searchHint: 'Topic, course, city or name',
  searchButton: 'Search',
  placeLabel: 'Where',
  placeAny: 'Anywhere',
  placeInPerson: 'In person',
  placeOnline: 'Online',
  signupLabel: 'Sign-up',
  signupOpen: 'Open',
  signupAll: 'All',
  nearMe: 'Near me',
  nearAsking: 'Finding where you are…',
  nearDenied:
    'Your browser did not share your location. Allow it for this site, or search for your city.',
  nearFailed: 'Your location could not be found. Search for your city instead.',
  nearWithin: (distance) => `Within ${distance} of you`,

  resultsLabel: 'Learning circles',
  loading: 'Loading learning circles…',
  count: (shown, total) => {
    if (total === undefined) return `More than ${circles(shown)}`;
    return total === shown ? circles(shown) : `${shown} of ${circles(total)}`;
  },
  more: 'Show more',
  moreLoading: 'Loading more…',
  moreFailed: 'More could not be loaded. Try again.',

  nothingTitle: 'No learning circles found',
  nothingAdvice: 'Try one of these:',
  tryWithoutWords: 'Search without words',
  tryEverywhere: 'Look everywhere',
  tryAnyPlace: 'In person and online',
  tryClosedToo: 'Also where sign-up is closed',

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
