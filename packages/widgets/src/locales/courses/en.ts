import { enFirst } from './en-first.js';
import type { CoursesMessages } from './messages.js';

/** English; the words of the first look come before the others. */
export const en: CoursesMessages = {
  ...enFirst,

  moreLoading: 'Loading more…',
  moreFailed: 'More could not be loaded. Try again.',

  languagesLabel: 'Languages',
  openLicence: 'Open licence',
  guide: 'With a facilitator guide',

  nothingAdvice: 'Try one of these:',
  tryWithoutWords: 'Search without words',
  tryAllTopics: 'All topics',
  tryAllLanguages: 'All languages',
  tryAnyLicence: 'Any licence',
  tryWithoutGuide: 'Also without a guide',
};
