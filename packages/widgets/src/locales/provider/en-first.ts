import { en as circle } from '../circle/en.js';
import { plural } from '../plural.js';
import type { ProviderFirstMessages } from './messages.js';

const many = plural('en');

/** English, as far as a list needs it. */
export const enFirst: ProviderFirstMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(
      many(count, { one: '# circle is studying this', other: '# circles are studying this' }),
      total,
    ),

  none: 'No circle is studying this right now.',
  before: (count) => many(count, { one: '# circle has before.', other: '# circles have before.' }),
  start: 'Start a circle with this course',
  all: 'See all circles',
  failed: 'The circles of this course cannot be shown right now.',
};

/** @param total Undefined if there are more, but not known how many. */
export function orMore(sentence: string, total: number | undefined): string {
  return total === undefined ? `More than ${sentence}` : sentence;
}
