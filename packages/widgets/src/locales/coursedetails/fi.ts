import { fi as circle } from '../circle/fi.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('fi');

/** Finnish. Not reviewed. */
export const fi: CourseDetailsMessages = {
  ...circle,

  back: 'Takaisin kursseihin',
  backToCourse: 'Takaisin kurssiin',
  toCourse: 'Siirry kurssiin',
  reviews: 'Mitä oppijat sanovat',
  startCircle: 'Perusta opintopiiri tällä kurssilla',

  providerLabel: 'Tarjoaja',
  formatLabel: 'Muoto',
  circlesLabel: 'Opintopiirit',
  topicsLabel: 'Aiheet',
  keywordsLabel: 'Avainsanat',
  showAll: (count) => many(count, { other: 'Näytä kaikki #' }),

  ratingsTitle: 'Arviot',
  stars: (stars) => many(stars, { one: '# tähti', other: '# tähteä' }),
  asTable: 'Arviot taulukkona',
  starsHeading: 'Tähdet',
  ratingsHeading: 'Arvioita',

  circlesTitle: 'Tätä kurssia käyttävät opintopiirit',
  groups: {
    open: 'Ilmoittautuminen avoinna',
    running: 'Ilmoittautuminen suljettu',
    past: 'Päättyneet',
  },
  noCircles: {
    open: 'Mikään tätä kurssia käyttävä opintopiiri ei ota juuri nyt ilmoittautumisia.',
    running: 'Mikään muu opintopiiri ei kokoonnu nyt tai pian.',
    past: 'Mikään tätä kurssia käyttävä opintopiiri ei ole vielä päättynyt.',
  },
  circlesLoading: 'Opintopiirejä ladataan…',
  circlesFailed: 'Opintopiirejä ei voitu ladata.',
  retry: 'Yritä uudelleen',
  more: 'Näytä lisää',
  moreLoading: 'Ladataan lisää…',
  moreFailed: 'Lisää ei voitu ladata. Yritä uudelleen.',
};
