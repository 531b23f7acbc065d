import { pl as circle } from '../circle/pl.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('pl');

/** Polish. Not reviewed. */
export const pl: CourseDetailsMessages = {
  ...circle,

  back: 'Wróć do kursów',
  backToCourse: 'Wróć do kursu',
  toCourse: 'Przejdź do kursu',
  reviews: 'Co mówią uczestnicy',
  startCircle: 'Załóż krąg z tym kursem',

  providerLabel: 'Dostawca',
  formatLabel: 'Forma',
  circlesLabel: 'Kręgi edukacyjne',
  topicsLabel: 'Tematy',
  keywordsLabel: 'Słowa kluczowe',
  showAll: (count) => many(count, { other: 'Pokaż wszystkie (#)' }),

  ratingsTitle: 'Oceny',
  stars: (stars) => many(stars, { one: '# gwiazdka', few: '# gwiazdki', other: '# gwiazdek' }),
  asTable: 'Oceny w tabeli',
  starsHeading: 'Gwiazdki',
  ratingsHeading: 'Oceny',

  circlesTitle: 'Kręgi edukacyjne z tym kursem',
  groups: {
    open: 'Zapisy otwarte',
    running: 'Zapisy zamknięte',
    past: 'Zakończone',
  },
  noCircles: {
    open: 'Żaden krąg z tym kursem nie przyjmuje teraz zapisów.',
    running: 'Żaden inny krąg nie spotyka się teraz ani wkrótce.',
    past: 'Żaden krąg z tym kursem jeszcze się nie zakończył.',
  },
  circlesLoading: 'Wczytywanie kręgów edukacyjnych…',
  circlesFailed: 'Nie udało się wczytać kręgów edukacyjnych.',
  retry: 'Spróbuj ponownie',
  more: 'Pokaż więcej',
  moreLoading: 'Wczytywanie kolejnych…',
  moreFailed: 'Nie udało się wczytać kolejnych. Spróbuj ponownie.',
};
