import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('ro');

/** Romanian. Not reviewed. */
export const ro: ControlsMessages = {
  language: 'ro',
  direction: 'ltr',

  chipsLabel: 'Filtre active',
  removeChip: (text) => `Eliminați ${text}`,
  clearAll: 'Eliminați toate',

  daysLabel: 'Zile',
  cityLabel: 'Oraș',
  languageLabel: 'Limbă',
  topicsLabel: 'Teme',
  orderLabel: 'Sortați după',
  orders: {
    soonest: 'Cele mai apropiate în timp',
    latest: 'Cele mai târzii întâi',
    newest: 'Cele mai noi întâi',
    name: 'Nume',
    nearest: 'Cele mai apropiate ca loc',
    title: 'Titlu',
    popular: 'Cele mai folosite',
    rated: 'Cele mai bine evaluate',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `Căutați în: ${label}`,
  choicesLoading: 'Se încarcă…',
  choicesFailed: 'Opțiunile nu au putut fi încărcate.',
  choicesNone: 'Nimic nu se potrivește acestor cuvinte.',
  choicesRetry: 'Încercați din nou',

  cityHint: 'Orice oraș',
  suggestionsLoading: 'Se caută…',
  suggestionsFailed: 'Sugestiile nu au putut fi încărcate.',
  cityNone: 'Niciun cerc de învățare nu s-a întâlnit încă într-un astfel de oraș.',
  suggestions: (count) =>
    many(count, { one: '# sugestie', few: '# sugestii', other: '# de sugestii' }),
  suggestionsFirst: (count) =>
    many(count, {
      one: 'Prima sugestie. Scrieți mai mult pentru a vedea altele.',
      few: 'Primele # sugestii. Scrieți mai mult pentru a vedea altele.',
      other: 'Primele # de sugestii. Scrieți mai mult pentru a vedea altele.',
    }),
};
