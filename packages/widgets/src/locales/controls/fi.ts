import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('fi');

/** Finnish. Not reviewed. */
export const fi: ControlsMessages = {
  language: 'fi',
  direction: 'ltr',

  chipsLabel: 'Käytössä olevat rajaukset',
  removeChip: (text) => `Poista ${text}`,
  clearAll: 'Poista kaikki',

  daysLabel: 'Päivät',
  cityLabel: 'Kaupunki',
  languageLabel: 'Kieli',
  topicsLabel: 'Aiheet',
  orderLabel: 'Järjestys',
  orders: {
    soonest: 'Pian alkavat ensin',
    latest: 'Myöhään alkavat ensin',
    newest: 'Uusimmat ensin',
    name: 'Nimi',
    nearest: 'Lähimmät ensin',
    title: 'Otsikko',
    popular: 'Käytetyimmät',
    rated: 'Parhaiten arvioidut',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `Etsi: ${label}`,
  choicesLoading: 'Ladataan…',
  choicesFailed: 'Vaihtoehtoja ei voitu ladata.',
  choicesNone: 'Mikään ei vastaa näitä sanoja.',
  choicesRetry: 'Yritä uudelleen',

  cityHint: 'Mikä tahansa kaupunki',
  suggestionsLoading: 'Etsitään…',
  suggestionsFailed: 'Ehdotuksia ei voitu ladata.',
  cityNone: 'Yksikään opintopiiri ei ole vielä kokoontunut tällaisessa kaupungissa.',
  suggestions: (count) => many(count, { one: '# ehdotus', other: '# ehdotusta' }),
  suggestionsFirst: (count) =>
    many(count, {
      one: 'Ensimmäinen ehdotus. Kirjoita lisää, niin näet muita.',
      other: 'Ensimmäiset # ehdotusta. Kirjoita lisää, niin näet muita.',
    }),
};
