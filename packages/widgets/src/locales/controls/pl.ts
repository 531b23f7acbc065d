import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('pl');

/** Polish. Not reviewed. */
export const pl: ControlsMessages = {
  language: 'pl',
  direction: 'ltr',

  chipsLabel: 'Aktywne filtry',
  removeChip: (text) => `Usuń ${text}`,
  clearAll: 'Usuń wszystkie',

  daysLabel: 'Dni',
  cityLabel: 'Miasto',
  languageLabel: 'Język',
  topicsLabel: 'Tematy',
  orderLabel: 'Sortuj według',
  orders: {
    soonest: 'Najpierw najbliższy termin',
    latest: 'Najpierw najdalszy termin',
    newest: 'Najpierw najnowsze',
    name: 'Nazwa',
    nearest: 'Najpierw najbliżej położone',
    title: 'Tytuł',
    popular: 'Najczęściej używane',
    rated: 'Najlepiej oceniane',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `Szukaj w: ${label}`,
  choicesLoading: 'Wczytywanie…',
  choicesFailed: 'Nie udało się wczytać możliwości do wyboru.',
  choicesNone: 'Nic nie pasuje do tych słów.',
  choicesRetry: 'Spróbuj ponownie',

  cityHint: 'Dowolne miasto',
  suggestionsLoading: 'Szukanie…',
  suggestionsFailed: 'Nie udało się wczytać podpowiedzi.',
  cityNone: 'W takim mieście nie spotkał się jeszcze żaden krąg edukacyjny.',
  suggestions: (count) =>
    many(count, { one: '# podpowiedź', few: '# podpowiedzi', other: '# podpowiedzi' }),
  suggestionsFirst: (count) =>
    many(count, {
      one: 'Pierwsza podpowiedź. Pisz dalej, aby zobaczyć inne.',
      few: 'Pierwsze # podpowiedzi. Pisz dalej, aby zobaczyć inne.',
      other: 'Pierwszych # podpowiedzi. Pisz dalej, aby zobaczyć inne.',
    }),
};
