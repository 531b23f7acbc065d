import { en as course } from '../course/en.js';
import { plural } from '../plural.js';
import type { CoursesFirstMessages } from './messages.js';

const many = plural('en');
const courses = (count: number): string => many(count, { one: '# course', other: '# courses' });

/** English, as far as the first look needs it. */
export const enFirst: CoursesFirstMessages = {
  ...course,

  searchLabel: 'Search courses',
  searchHint: 'Subject, title or provider',
  searchButton: 'Search',
  filters: 'Filters',

  resultsLabel: 'Courses',
  loading: 'Loading courses…',
  count: (shown, total) => {
    if (total === undefined) return `More than ${courses(shown)}`;
    return total === shown ? courses(shown) : `${shown} of ${courses(total)}`;
  },
  more: 'Show more',

  nothingTitle: 'No courses found',
  trouble: {
    offline: {
      title: 'The courses cannot be reached',
      advice: 'Check your connection, then try again.',
    },
    timeout: {
      title: 'This is taking too long',
      advice: 'There was no answer in time. Try again in a moment.',
    },
    unavailable: {
      title: 'The courses are not available right now',
      advice: 'The service has a problem, not you. Try again in a few minutes.',
    },
    other: {
      title: 'The courses could not be shown',
      advice: 'The service answered in a way that this page does not understand.',
    },
  },
  retry: 'Try again',
};
