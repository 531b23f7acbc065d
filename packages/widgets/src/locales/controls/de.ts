import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('de');

/** German, with “Sie”. */
export const de: ControlsMessages = {
  language: 'de',
  direction: 'ltr',

  chipsLabel: 'Aktive Filter',
  removeChip: (text) => `${text} entfernen`,
  clearAll: 'Alle entfernen',

  daysLabel: 'Tage',
  cityLabel: 'Stadt',
  languageLabel: 'Sprache',
  topicsLabel: 'Themen',
  orderLabel: 'Sortieren nach',
  orders: {
    soonest: 'Frühester Beginn zuerst',
    latest: 'Spätester Beginn zuerst',
    newest: 'Neueste zuerst',
    name: 'Name',
    nearest: 'Nächstgelegene zuerst',
    title: 'Titel',
    popular: 'Am häufigsten genutzt',
    rated: 'Am besten bewertet',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `Suchen in: ${label}`,
  choicesLoading: 'Wird geladen …',
  choicesFailed: 'Die Auswahl konnte nicht geladen werden.',
  choicesNone: 'Nichts passt zu diesen Wörtern.',
  choicesRetry: 'Noch einmal versuchen',

  cityHint: 'Jede Stadt',
  suggestionsLoading: 'Wird gesucht …',
  suggestionsFailed: 'Die Vorschläge konnten nicht geladen werden.',
  cityNone: 'In so einer Stadt hat sich noch kein Lernkreis getroffen.',
  suggestions: (count) => many(count, { one: '# Vorschlag', other: '# Vorschläge' }),
  suggestionsFirst: (count) =>
    many(count, {
      one: 'Der erste Vorschlag. Schreiben Sie weiter, um andere zu sehen.',
      other: 'Die ersten # Vorschläge. Schreiben Sie weiter, um andere zu sehen.',
    }),
};
