import { pl as course } from '../course/pl.js';
import { plural } from '../plural.js';
import type { CoursesMessages } from './messages.js';

const many = plural('pl');
const courses = (count: number): string =>
  many(count, { one: '# kurs', few: '# kursy', other: '# kursów' });
const ofCourses = (count: number): string => many(count, { one: '# kursu', other: '# kursów' });

/** Polish. Not reviewed. */
export const pl: CoursesMessages = {
  ...course,

  searchLabel: 'Szukaj kursów',
  searchHint: 'Temat, tytuł lub dostawca',
  searchButton: 'Szukaj',
  filters: 'Filtry',

  resultsLabel: 'Kursy',
  loading: 'Wczytywanie kursów…',
  count: (shown, total) => {
    if (total === undefined) return `Ponad ${courses(shown)}`;
    return total === shown ? courses(shown) : many(shown, { other: `# z ${ofCourses(total)}` });
  },
  more: 'Pokaż więcej',
  moreLoading: 'Wczytywanie kolejnych…',
  moreFailed: 'Nie udało się wczytać kolejnych. Spróbuj ponownie.',

  nothingTitle: 'Nie znaleziono kursów',
  languagesLabel: 'Języki',
  openLicence: 'Otwarta licencja',
  guide: 'Z przewodnikiem dla prowadzących',

  nothingAdvice: 'Spróbuj jednej z tych możliwości:',
  tryWithoutWords: 'Szukaj bez słów',
  tryAllTopics: 'Wszystkie tematy',
  tryAllLanguages: 'Wszystkie języki',
  tryAnyLicence: 'Dowolna licencja',
  tryWithoutGuide: 'Także bez przewodnika',

  trouble: {
    offline: {
      title: 'Nie można połączyć się z kursami',
      advice: 'Sprawdź połączenie i spróbuj ponownie.',
    },
    timeout: {
      title: 'To trwa zbyt długo',
      advice: 'Odpowiedź nie przyszła na czas. Spróbuj ponownie za chwilę.',
    },
    unavailable: {
      title: 'Kursy są teraz niedostępne',
      advice: 'Problem leży po stronie usługi, nie po Twojej. Spróbuj ponownie za kilka minut.',
    },
    other: {
      title: 'Nie udało się pokazać kursów',
      advice: 'Usługa odpowiedziała w sposób, którego ta strona nie rozumie.',
    },
  },
  retry: 'Spróbuj ponownie',
};
