import { af as circle } from '../circle/af.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('af');

/** Afrikaans. Not reviewed. */
export const af: CourseDetailsMessages = {
  ...circle,

  back: 'Terug na die kursusse',
  backToCourse: 'Terug na die kursus',
  toCourse: 'Gaan na die kursus',
  reviews: 'Wat leerders sê',
  startCircle: 'Begin ’n sirkel met hierdie kursus',

  providerLabel: 'Verskaffer',
  formatLabel: 'Formaat',
  circlesLabel: 'Leersirkels',
  topicsLabel: 'Onderwerpe',
  keywordsLabel: 'Sleutelwoorde',
  showAll: (count) => many(count, { other: 'Wys al #' }),

  ratingsTitle: 'Beoordelings',
  stars: (stars) => many(stars, { one: '# ster', other: '# sterre' }),
  asTable: 'Beoordelings as ’n tabel',
  starsHeading: 'Sterre',
  ratingsHeading: 'Beoordelings',

  circlesTitle: 'Leersirkels met hierdie kursus',
  groups: {
    open: 'Oop vir inskrywing',
    running: 'Inskrywing gesluit',
    past: 'Verby',
  },
  noCircles: {
    open: 'Geen sirkel met hierdie kursus neem nou inskrywings aan nie.',
    running: 'Geen ander sirkel ontmoet nou of binnekort nie.',
    past: 'Nog geen sirkel met hierdie kursus is verby nie.',
  },
  circlesLoading: 'Leersirkels laai…',
  circlesFailed: 'Die leersirkels kon nie gelaai word nie.',
  retry: 'Probeer weer',
  more: 'Wys meer',
  moreLoading: 'Laai meer…',
  moreFailed: 'Meer kon nie gelaai word nie. Probeer weer.',
};
