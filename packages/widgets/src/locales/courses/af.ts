import { af as course } from '../course/af.js';
import { plural } from '../plural.js';
import type { CoursesMessages } from './messages.js';

const many = plural('af');
const courses = (count: number): string => many(count, { one: '# kursus', other: '# kursusse' });

/** Afrikaans. Not reviewed. */
export const af: CoursesMessages = {
  ...course,

  searchLabel: 'Soek kursusse',
  searchHint: 'Onderwerp, titel of verskaffer',
  searchButton: 'Soek',
  filters: 'Filters',

  resultsLabel: 'Kursusse',
  loading: 'Kursusse laai…',
  count: (shown, total) => {
    if (total === undefined) return `Meer as ${courses(shown)}`;
    return total === shown ? courses(shown) : many(shown, { other: `# van ${courses(total)}` });
  },
  more: 'Wys meer',
  moreLoading: 'Laai meer…',
  moreFailed: 'Meer kon nie gelaai word nie. Probeer weer.',

  nothingTitle: 'Geen kursusse gevind nie',
  languagesLabel: 'Tale',
  openLicence: 'Oop lisensie',
  guide: 'Met ’n gids vir fasiliteerders',

  nothingAdvice: 'Probeer een van hierdie:',
  tryWithoutWords: 'Soek sonder woorde',
  tryAllTopics: 'Alle onderwerpe',
  tryAllLanguages: 'Alle tale',
  tryAnyLicence: 'Enige lisensie',
  tryWithoutGuide: 'Ook sonder ’n gids',

  trouble: {
    offline: {
      title: 'Die kursusse kan nie bereik word nie',
      advice: 'Kyk of jou verbinding werk en probeer dan weer.',
    },
    timeout: {
      title: 'Dit neem te lank',
      advice: 'Daar was nie betyds ’n antwoord nie. Probeer netnou weer.',
    },
    unavailable: {
      title: 'Die kursusse is nie nou beskikbaar nie',
      advice: 'Die diens het ’n probleem, nie jy nie. Probeer oor ’n paar minute weer.',
    },
    other: {
      title: 'Die kursusse kon nie gewys word nie',
      advice: 'Die diens het geantwoord op ’n manier wat hierdie blad nie verstaan nie.',
    },
  },
  retry: 'Probeer weer',
};
