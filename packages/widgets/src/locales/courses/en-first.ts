import { en as course } from '../course/en.js';
import { plural } from '../plural.js';
import { searchWords } from '../search/english.js';
import type { CoursesFirstMessages } from './messages.js';

const many = plural('en');

/** English, as far as the first look needs it. */
export const enFirst: CoursesFirstMessages = {
  ...course,
  ...searchWords('courses', (count) => many(count, { one: '# course', other: '# courses' })),

  searchHint: 'Subject, title or provider',
  filters: 'Filters',

  resultsLabel: 'Courses',
};
