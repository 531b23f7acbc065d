import { fr as circle } from '../circle/fr.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

const many = plural('fr');
const circles = (count: number): string =>
  many(count, {
    one: '# cercle d’apprentissage',
    many: '# de cercles d’apprentissage',
    other: '# cercles d’apprentissage',
  });

/** French, with “vous”. */
export const fr: FinderMessages = {
  ...circle,

  searchLabel: 'Rechercher des cercles d’apprentissage',
  searchHint: 'Sujet, cours, ville ou nom',
  searchButton: 'Rechercher',
  placeLabel: 'Lieu',
  placeAny: 'Tous',
  placeInPerson: 'Sur place',
  placeOnline: 'En ligne',
  signupLabel: 'Inscriptions',
  signupOpen: 'Ouvertes',
  signupAll: 'Toutes',
  nearMe: 'Près de moi',
  nearAsking: 'Recherche de votre position…',
  nearDenied:
    'Votre navigateur n’a pas communiqué votre position. Autorisez-le pour ce site ou cherchez votre ville.',
  nearFailed: 'Votre position n’a pas été trouvée. Cherchez plutôt votre ville.',
  nearWithin: (distance) => `À moins de ${distance} de vous`,

  resultsLabel: 'Cercles d’apprentissage',
  loading: 'Chargement des cercles d’apprentissage…',
  count: (shown, total) => {
    if (total === undefined) return `Plus de ${circles(shown)}`;
    return total === shown ? circles(shown) : many(shown, { other: `# sur ${circles(total)}` });
  },
  more: 'Afficher plus',
  moreLoading: 'Chargement de la suite…',
  moreFailed: 'La suite n’a pas pu être chargée. Réessayez.',

  nothingTitle: 'Aucun cercle d’apprentissage trouvé',
  nothingAdvice: 'Essayez l’une de ces possibilités :',
  tryWithoutWords: 'Rechercher sans mots',
  tryEverywhere: 'Chercher partout',
  tryAnyPlace: 'Sur place et en ligne',
  tryClosedToo: 'Aussi ceux dont les inscriptions sont closes',

  trouble: {
    offline: {
      title: 'Les cercles d’apprentissage sont inaccessibles',
      advice: 'Vérifiez votre connexion, puis réessayez.',
    },
    timeout: {
      title: 'Cela prend trop de temps',
      advice: 'Aucune réponse n’est arrivée à temps. Réessayez dans un instant.',
    },
    unavailable: {
      title: 'Les cercles d’apprentissage ne sont pas disponibles pour le moment',
      advice: 'Le problème vient du service, pas de vous. Réessayez dans quelques minutes.',
    },
    other: {
      title: 'Les cercles d’apprentissage n’ont pas pu être affichés',
      advice: 'Le service a répondu d’une façon que cette page ne comprend pas.',
    },
  },
  retry: 'Réessayer',
};
