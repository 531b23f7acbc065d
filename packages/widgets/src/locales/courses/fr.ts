import { fr as course } from '../course/fr.js';
import { plural } from '../plural.js';
import type { CoursesMessages } from './messages.js';

const many = plural('fr');
const courses = (count: number): string => many(count, { many: '# de cours', other: '# cours' });

/** French, with “vous”. */
export const fr: CoursesMessages = {
  ...course,

  searchLabel: 'Rechercher des cours',
  searchHint: 'Sujet, titre ou organisme',
  searchButton: 'Rechercher',
  filters: 'Filtres',

  resultsLabel: 'Cours',
  loading: 'Chargement des cours…',
  count: (shown, total) => {
    if (total === undefined) return `Plus de ${courses(shown)}`;
    return total === shown ? courses(shown) : many(shown, { other: `# sur ${courses(total)}` });
  },
  more: 'Afficher plus',
  moreLoading: 'Chargement de la suite…',
  moreFailed: 'La suite n’a pas pu être chargée. Réessayez.',

  nothingTitle: 'Aucun cours trouvé',
  languagesLabel: 'Langues',
  openLicence: 'Licence ouverte',
  guide: 'Avec un guide d’animation',

  nothingAdvice: 'Essayez l’une de ces possibilités :',
  tryWithoutWords: 'Rechercher sans mots',
  tryAllTopics: 'Tous les sujets',
  tryAllLanguages: 'Toutes les langues',
  tryAnyLicence: 'Toutes les licences',
  tryWithoutGuide: 'Aussi sans guide',

  trouble: {
    offline: {
      title: 'Les cours sont inaccessibles',
      advice: 'Vérifiez votre connexion, puis réessayez.',
    },
    timeout: {
      title: 'Cela prend trop de temps',
      advice: 'Aucune réponse n’est arrivée à temps. Réessayez dans un instant.',
    },
    unavailable: {
      title: 'Les cours ne sont pas disponibles pour le moment',
      advice: 'Le problème vient du service, pas de vous. Réessayez dans quelques minutes.',
    },
    other: {
      title: 'Les cours n’ont pas pu être affichés',
      advice: 'Le service a répondu d’une façon que cette page ne comprend pas.',
    },
  },
  retry: 'Réessayer',
};
