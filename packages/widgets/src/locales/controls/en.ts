import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('en');

/** English. */
export const en: ControlsMessages = {
  language: 'en',
  direction: 'ltr',

  chipsLabel: 'Active filters',
  removeChip: (text) => `Remove ${text}`,
  clearAll: 'Clear all',

  daysLabel: 'Days',
  cityLabel: 'City',
  languageLabel: 'Language',
  topicsLabel: 'Topics',
  orderLabel: 'Sort by',
  orders: {
    soonest: 'Soonest first',
    latest: 'Latest first',
    newest: 'Newest first',
    name: 'Name',
    nearest: 'Nearest first',
    title: 'Title',
    popular: 'Most used',
    rated: 'Best rated',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `Find in: ${label}`,
  choicesLoading: 'Loading…',
  choicesFailed: 'The choices could not be loaded.',
  choicesNone: 'Nothing fits these words.',
  choicesRetry: 'Try again',

  cityHint: 'Any city',
  suggestionsLoading: 'Looking…',
  suggestionsFailed: 'Suggestions could not be loaded.',
  cityNone: 'No learning circle has met in such a city yet.',
  suggestions: (count) => many(count, { one: '# suggestion', other: '# suggestions' }),
  suggestionsFirst: (count) =>
    many(count, { other: 'The first # suggestions. Type more to see others.' }),
};
