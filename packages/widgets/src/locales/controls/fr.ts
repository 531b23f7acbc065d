import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('fr');

/** French, with “vous”. */
export const fr: ControlsMessages = {
  language: 'fr',
  direction: 'ltr',

  chipsLabel: 'Filtres actifs',
  removeChip: (text) => `Retirer ${text}`,
  clearAll: 'Tout effacer',

  daysLabel: 'Jours',
  cityLabel: 'Ville',
  languageLabel: 'Langue',
  topicsLabel: 'Sujets',
  orderLabel: 'Trier par',
  orders: {
    soonest: 'Les plus proches dans le temps',
    latest: 'Les plus tardifs d’abord',
    newest: 'Les plus récents d’abord',
    name: 'Nom',
    nearest: 'Les moins éloignés d’abord',
    title: 'Titre',
    popular: 'Les plus utilisés',
    rated: 'Les mieux notés',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `Chercher dans : ${label}`,
  choicesLoading: 'Chargement…',
  choicesFailed: 'Les choix n’ont pas pu être chargés.',
  choicesNone: 'Rien ne correspond à ces mots.',
  choicesRetry: 'Réessayer',

  cityHint: 'Toutes les villes',
  suggestionsLoading: 'Recherche…',
  suggestionsFailed: 'Les suggestions n’ont pas pu être chargées.',
  cityNone: 'Aucun cercle d’apprentissage ne s’est encore réuni dans une telle ville.',
  suggestions: (count) => many(count, { one: '# suggestion', other: '# suggestions' }),
  suggestionsFirst: (count) =>
    many(count, {
      one: 'La première suggestion. Écrivez plus pour en voir d’autres.',
      other: 'Les # premières suggestions. Écrivez plus pour en voir d’autres.',
    }),
};
