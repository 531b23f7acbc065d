import { ro as course } from '../course/ro.js';
import { plural } from '../plural.js';
import type { CoursesMessages } from './messages.js';

const many = plural('ro');
const courses = (count: number): string =>
  many(count, { one: '# curs', few: '# cursuri', other: '# de cursuri' });

/** Romanian. Not reviewed. */
export const ro: CoursesMessages = {
  ...course,

  searchLabel: 'Căutați cursuri',
  searchHint: 'Temă, titlu sau furnizor',
  searchButton: 'Căutați',
  filters: 'Filtre',

  resultsLabel: 'Cursuri',
  loading: 'Se încarcă cursurile…',
  count: (shown, total) => {
    if (total === undefined) return `Peste ${courses(shown)}`;
    return total === shown ? courses(shown) : many(shown, { other: `# din ${courses(total)}` });
  },
  more: 'Arată mai multe',
  moreLoading: 'Se încarcă mai multe…',
  moreFailed: 'Nu s-au putut încărca mai multe. Încercați din nou.',

  nothingTitle: 'Nu s-au găsit cursuri',
  languagesLabel: 'Limbi',
  openLicence: 'Licență deschisă',
  guide: 'Cu ghid pentru facilitatori',

  nothingAdvice: 'Încercați una dintre acestea:',
  tryWithoutWords: 'Căutați fără cuvinte',
  tryAllTopics: 'Toate temele',
  tryAllLanguages: 'Toate limbile',
  tryAnyLicence: 'Orice licență',
  tryWithoutGuide: 'Și fără ghid',

  trouble: {
    offline: {
      title: 'Cursurile nu pot fi accesate',
      advice: 'Verificați conexiunea, apoi încercați din nou.',
    },
    timeout: {
      title: 'Durează prea mult',
      advice: 'Nu a venit niciun răspuns la timp. Încercați din nou peste puțin timp.',
    },
    unavailable: {
      title: 'Cursurile nu sunt disponibile acum',
      advice:
        'Problema este a serviciului, nu a dumneavoastră. Încercați din nou peste câteva minute.',
    },
    other: {
      title: 'Cursurile nu au putut fi afișate',
      advice: 'Serviciul a răspuns într-un mod pe care această pagină nu îl înțelege.',
    },
  },
  retry: 'Încercați din nou',
};
