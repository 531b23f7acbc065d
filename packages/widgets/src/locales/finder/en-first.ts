import { en as circle } from '../circle/en.js';
import { plural } from '../plural.js';
import { searchWords } from '../search/english.js';
import type { FinderFirstMessages } from './messages.js';

const many = plural('en');

/** English, as far as the first look needs it. */
export const enFirst: FinderFirstMessages = {
  ...circle,
  ...searchWords('learning circles', (count) =>
    many(count, { one: '# learning circle', other: '# learning circles' }),
  ),

  searchHint: 'Topic, course, city or name',
  placeLabel: 'Where',
  placeAny: 'Anywhere',
  placeInPerson: 'In person',
  placeOnline: 'Online',
  nearMe: 'Near me',

  resultsLabel: 'Learning circles',
};
