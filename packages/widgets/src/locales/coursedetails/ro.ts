import { ro as circle } from '../circle/ro.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('ro');

/** Romanian. Not reviewed. */
export const ro: CourseDetailsMessages = {
  ...circle,

  back: 'Înapoi la cursuri',
  backToCourse: 'Înapoi la curs',
  toCourse: 'Mergeți la curs',
  reviews: 'Ce spun cursanții',
  startCircle: 'Începeți un cerc cu acest curs',

  providerLabel: 'Furnizor',
  formatLabel: 'Formă',
  circlesLabel: 'Cercuri de învățare',
  topicsLabel: 'Teme',
  keywordsLabel: 'Cuvinte-cheie',
  showAll: (count) => many(count, { other: 'Arată toate (#)' }),

  ratingsTitle: 'Evaluări',
  stars: (stars) => many(stars, { one: '# stea', few: '# stele', other: '# de stele' }),
  asTable: 'Evaluările într-un tabel',
  starsHeading: 'Stele',
  ratingsHeading: 'Evaluări',

  circlesTitle: 'Cercuri de învățare cu acest curs',
  groups: {
    open: 'Înscrieri deschise',
    running: 'Înscrieri închise',
    past: 'Încheiate',
  },
  noCircles: {
    open: 'Niciun cerc cu acest curs nu primește înscrieri acum.',
    running: 'Niciun alt cerc nu se întâlnește acum sau în curând.',
    past: 'Niciun cerc cu acest curs nu s-a încheiat încă.',
  },
  circlesLoading: 'Se încarcă cercurile de învățare…',
  circlesFailed: 'Cercurile de învățare nu au putut fi încărcate.',
  retry: 'Încercați din nou',
  more: 'Arată mai multe',
  moreLoading: 'Se încarcă mai multe…',
  moreFailed: 'Nu s-au putut încărca mai multe. Încercați din nou.',
};
