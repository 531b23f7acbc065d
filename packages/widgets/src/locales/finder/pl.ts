import { pl as circle } from '../circle/pl.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

const many = plural('pl');
const circles = (count: number): string =>
  many(count, {
    one: '# krąg edukacyjny',
    few: '# kręgi edukacyjne',
    other: '# kręgów edukacyjnych',
  });
const ofCircles = (count: number): string =>
  many(count, { one: '# kręgu edukacyjnego', other: '# kręgów edukacyjnych' });

/** Polish. Not reviewed. */
export const pl: FinderMessages = {
  ...circle,

  searchLabel: 'Szukaj kręgów edukacyjnych',
  searchHint: 'Temat, kurs, miasto lub nazwa',
  searchButton: 'Szukaj',
  placeLabel: 'Miejsce',
  placeAny: 'Dowolne',
  placeInPerson: 'Na miejscu',
  placeOnline: 'Przez internet',
  signupLabel: 'Zapisy',
  signupOpen: 'Otwarte',
  signupAll: 'Wszystkie',
  nearMe: 'Blisko mnie',
  nearAsking: 'Ustalanie, gdzie jesteś…',
  nearDenied:
    'Przeglądarka nie podała Twojego położenia. Zezwól na to tej stronie albo wyszukaj swoje miasto.',
  nearFailed: 'Nie udało się ustalić Twojego położenia. Wyszukaj swoje miasto.',
  nearWithin: (distance) => `Do ${distance} od Ciebie`,

  resultsLabel: 'Kręgi edukacyjne',
  loading: 'Wczytywanie kręgów edukacyjnych…',
  count: (shown, total) => {
    if (total === undefined) return `Ponad ${circles(shown)}`;
    return total === shown ? circles(shown) : many(shown, { other: `# z ${ofCircles(total)}` });
  },
  more: 'Pokaż więcej',
  moreLoading: 'Wczytywanie kolejnych…',
  moreFailed: 'Nie udało się wczytać kolejnych. Spróbuj ponownie.',

  nothingTitle: 'Nie znaleziono kręgów edukacyjnych',
  nothingAdvice: 'Spróbuj jednej z tych możliwości:',
  tryWithoutWords: 'Szukaj bez słów',
  tryEverywhere: 'Szukaj wszędzie',
  tryAnyPlace: 'Na miejscu i przez internet',
  tryClosedToo: 'Także z zamkniętymi zapisami',

  trouble: {
    offline: {
      title: 'Nie można połączyć się z kręgami edukacyjnymi',
      advice: 'Sprawdź połączenie i spróbuj ponownie.',
    },
    timeout: {
      title: 'To trwa zbyt długo',
      advice: 'Odpowiedź nie przyszła na czas. Spróbuj ponownie za chwilę.',
    },
    unavailable: {
      title: 'Kręgi edukacyjne są teraz niedostępne',
      advice: 'Problem leży po stronie usługi, nie po Twojej. Spróbuj ponownie za kilka minut.',
    },
    other: {
      title: 'Nie udało się pokazać kręgów edukacyjnych',
      advice: 'Usługa odpowiedziała w sposób, którego ta strona nie rozumie.',
    },
  },
  retry: 'Spróbuj ponownie',
};
