import { ro as circle } from '../circle/ro.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

const many = plural('ro');
const circles = (count: number): string =>
  many(count, {
    one: '# cerc de învățare',
    few: '# cercuri de învățare',
    other: '# de cercuri de învățare',
  });

/** Romanian. Not reviewed. */
export const ro: FinderMessages = {
  ...circle,

  searchLabel: 'Căutați cercuri de învățare',
  searchHint: 'Temă, curs, oraș sau nume',
  searchButton: 'Căutați',
  placeLabel: 'Loc',
  placeAny: 'Oriunde',
  placeInPerson: 'În persoană',
  placeOnline: 'Pe internet',
  signupLabel: 'Înscrieri',
  signupOpen: 'Deschise',
  signupAll: 'Toate',
  nearMe: 'Lângă mine',
  nearAsking: 'Se caută locul în care vă aflați…',
  nearDenied:
    'Browserul nu a comunicat unde vă aflați. Permiteți acest lucru pentru acest site sau căutați orașul dumneavoastră.',
  nearFailed: 'Nu s-a putut afla unde sunteți. Căutați orașul dumneavoastră.',
  nearWithin: (distance) => `La cel mult ${distance} de dumneavoastră`,

  resultsLabel: 'Cercuri de învățare',
  loading: 'Se încarcă cercurile de învățare…',
  count: (shown, total) => {
    if (total === undefined) return `Peste ${circles(shown)}`;
    return total === shown ? circles(shown) : many(shown, { other: `# din ${circles(total)}` });
  },
  more: 'Arată mai multe',
  moreLoading: 'Se încarcă mai multe…',
  moreFailed: 'Nu s-au putut încărca mai multe. Încercați din nou.',

  nothingTitle: 'Nu s-au găsit cercuri de învățare',
  nothingAdvice: 'Încercați una dintre acestea:',
  tryWithoutWords: 'Căutați fără cuvinte',
  tryEverywhere: 'Căutați peste tot',
  tryAnyPlace: 'În persoană și pe internet',
  tryClosedToo: 'Și cu înscrierile închise',

  trouble: {
    offline: {
      title: 'Cercurile de învățare nu pot fi accesate',
      advice: 'Verificați conexiunea, apoi încercați din nou.',
    },
    timeout: {
      title: 'Durează prea mult',
      advice: 'Nu a venit niciun răspuns la timp. Încercați din nou peste puțin timp.',
    },
    unavailable: {
      title: 'Cercurile de învățare nu sunt disponibile acum',
      advice:
        'Problema este a serviciului, nu a dumneavoastră. Încercați din nou peste câteva minute.',
    },
    other: {
      title: 'Cercurile de învățare nu au putut fi afișate',
      advice: 'Serviciul a răspuns într-un mod pe care această pagină nu îl înțelege.',
    },
  },
  retry: 'Încercați din nou',
};
