import type { FinderLateMessages } from './messages.js';

/** English, what the first look does not need. */
export const enLate: FinderLateMessages = {
  signupLabel: 'Sign-up',
  signupOpen: 'Open',
  signupAll: 'All',
  nearAsking: 'Finding where you are…',
  nearDenied:
    'Your browser did not share your location. Allow it for this site, or search for your city.',
  nearFailed: 'Your location could not be found. Search for your city instead.',
  nearWithin: (distance) => `Within ${distance} of you`,
  moreLoading: 'Loading more…',
  moreFailed: 'More could not be loaded. Try again.',
  nothingAdvice: 'Try one of these:',
  tryWithoutWords: 'Search without words',
  tryEverywhere: 'Look everywhere',
  tryAnyPlace: 'In person and online',
  tryClosedToo: 'Also where sign-up is closed',
};
