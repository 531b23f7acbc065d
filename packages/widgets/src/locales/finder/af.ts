import { af as circle } from '../circle/af.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

const many = plural('af');
const circles = (count: number): string =>
  many(count, { one: '# leersirkel', other: '# leersirkels' });

/** Afrikaans. Not reviewed. */
export const af: FinderMessages = {
  ...circle,

  searchLabel: 'Soek leersirkels',
  searchHint: 'Onderwerp, kursus, stad of naam',
  searchButton: 'Soek',
  placeLabel: 'Waar',
  placeAny: 'Enige plek',
  placeInPerson: 'In persoon',
  placeOnline: 'Aanlyn',
  signupLabel: 'Inskrywing',
  signupOpen: 'Oop',
  signupAll: 'Alles',
  nearMe: 'Naby my',
  nearAsking: 'Soek waar jy is…',
  nearDenied:
    'Jou blaaier het nie jou ligging gedeel nie. Laat dit vir hierdie werf toe, of soek jou stad.',
  nearFailed: 'Jou ligging kon nie gevind word nie. Soek eerder jou stad.',
  nearWithin: (distance) => `Binne ${distance} van jou`,

  resultsLabel: 'Leersirkels',
  loading: 'Leersirkels laai…',
  count: (shown, total) => {
    if (total === undefined) return `Meer as ${circles(shown)}`;
    return total === shown ? circles(shown) : many(shown, { other: `# van ${circles(total)}` });
  },
  more: 'Wys meer',
  moreLoading: 'Laai meer…',
  moreFailed: 'Meer kon nie gelaai word nie. Probeer weer.',

  nothingTitle: 'Geen leersirkels gevind nie',
  nothingAdvice: 'Probeer een van hierdie:',
  tryWithoutWords: 'Soek sonder woorde',
  tryEverywhere: 'Soek oral',
  tryAnyPlace: 'In persoon en aanlyn',
  tryClosedToo: 'Ook waar inskrywing gesluit is',

  trouble: {
    offline: {
      title: 'Die leersirkels kan nie bereik word nie',
      advice: 'Kyk of jou verbinding werk en probeer dan weer.',
    },
    timeout: {
      title: 'Dit neem te lank',
      advice: 'Daar was nie betyds ’n antwoord nie. Probeer netnou weer.',
    },
    unavailable: {
      title: 'Die leersirkels is nie nou beskikbaar nie',
      advice: 'Die diens het ’n probleem, nie jy nie. Probeer oor ’n paar minute weer.',
    },
    other: {
      title: 'Die leersirkels kon nie gewys word nie',
      advice: 'Die diens het geantwoord op ’n manier wat hierdie blad nie verstaan nie.',
    },
  },
  retry: 'Probeer weer',
};
