import { en as circle } from '../circle/en.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('en');

/** English. */
export const en: CourseDetailsMessages = {
  ...circle,

  back: 'Back to the courses',
  backToCourse: 'Back to the course',
  toCourse: 'Go to the course',
  reviews: 'What learners say',
  startCircle: 'Start a circle with this course',

  providerLabel: 'Provider',
  formatLabel: 'Format',
  circlesLabel: 'Learning circles',
  topicsLabel: 'Topics',
  keywordsLabel: 'Keywords',
  showAll: (count) => many(count, { other: 'Show all #' }),

  ratingsTitle: 'Ratings',
  stars: (stars) => many(stars, { one: '# star', other: '# stars' }),
  asTable: 'Ratings as a table',
  starsHeading: 'Stars',
  ratingsHeading: 'Ratings',

  circlesTitle: 'Learning circles with this course',
  groups: {
    open: 'Open for sign-up',
    running: 'Sign-up closed',
    past: 'Past',
  },
  noCircles: {
    open: 'No circle with this course takes sign-ups right now.',
    running: 'No other circle is meeting or about to.',
    past: 'No circle with this course has ended yet.',
  },
  circlesLoading: 'Loading learning circles…',
  circlesFailed: 'The learning circles could not be loaded.',
  retry: 'Try again',
  more: 'Show more',
  moreLoading: 'Loading more…',
  moreFailed: 'More could not be loaded. Try again.',
};
