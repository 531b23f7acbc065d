import { fr as circle } from '../circle/fr.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('fr');

/** French, with “vous”. */
export const fr: CourseDetailsMessages = {
  ...circle,

  back: 'Retour aux cours',
  backToCourse: 'Retour au cours',
  toCourse: 'Aller au cours',
  reviews: 'Ce qu’en disent les participants',
  startCircle: 'Créer un cercle avec ce cours',

  providerLabel: 'Organisme',
  formatLabel: 'Format',
  circlesLabel: 'Cercles d’apprentissage',
  topicsLabel: 'Sujets',
  keywordsLabel: 'Mots-clés',
  showAll: (count) => many(count, { one: 'Afficher #', other: 'Afficher les #' }),

  ratingsTitle: 'Avis',
  stars: (stars) => many(stars, { one: '# étoile', other: '# étoiles' }),
  asTable: 'Avis sous forme de tableau',
  starsHeading: 'Étoiles',
  ratingsHeading: 'Avis',

  circlesTitle: 'Cercles d’apprentissage avec ce cours',
  groups: {
    open: 'Inscriptions ouvertes',
    running: 'Inscriptions closes',
    past: 'Passés',
  },
  noCircles: {
    open: 'Aucun cercle avec ce cours ne prend d’inscriptions pour le moment.',
    running: 'Aucun autre cercle ne se réunit ou n’est sur le point de le faire.',
    past: 'Aucun cercle avec ce cours n’est encore terminé.',
  },
  circlesLoading: 'Chargement des cercles d’apprentissage…',
  circlesFailed: 'Les cercles d’apprentissage n’ont pas pu être chargés.',
  retry: 'Réessayer',
  more: 'Afficher plus',
  moreLoading: 'Chargement de la suite…',
  moreFailed: 'La suite n’a pas pu être chargée. Réessayez.',
};
