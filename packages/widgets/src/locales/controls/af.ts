import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('af');

/** Afrikaans. Not reviewed. */
export const af: ControlsMessages = {
  language: 'af',
  direction: 'ltr',

  chipsLabel: 'Aktiewe filters',
  removeChip: (text) => `Verwyder ${text}`,
  clearAll: 'Verwyder alles',

  daysLabel: 'Dae',
  cityLabel: 'Stad',
  languageLabel: 'Taal',
  topicsLabel: 'Onderwerpe',
  orderLabel: 'Sorteer volgens',
  orders: {
    soonest: 'Vroegste eerste',
    latest: 'Laatste eerste',
    newest: 'Nuutste eerste',
    name: 'Naam',
    nearest: 'Naaste eerste',
    title: 'Titel',
    popular: 'Meeste gebruik',
    rated: 'Beste beoordeel',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `Soek in: ${label}`,
  choicesLoading: 'Laai…',
  choicesFailed: 'Die keuses kon nie gelaai word nie.',
  choicesNone: 'Niks pas by hierdie woorde nie.',
  choicesRetry: 'Probeer weer',

  cityHint: 'Enige stad',
  suggestionsLoading: 'Soek…',
  suggestionsFailed: 'Voorstelle kon nie gelaai word nie.',
  cityNone: 'Geen leersirkel het nog in so ’n stad ontmoet nie.',
  suggestions: (count) => many(count, { one: '# voorstel', other: '# voorstelle' }),
  suggestionsFirst: (count) =>
    many(count, { other: 'Die eerste # voorstelle. Tik meer om ander te sien.' }),
};
