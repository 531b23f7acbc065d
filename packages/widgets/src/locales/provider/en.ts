import { en as circle } from '../circle/en.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('en');
const orMore = (sentence: string, total: number | undefined): string =>
  total === undefined ? `More than ${sentence}` : sentence;

/** English. */
export const en: ProviderMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(
      many(count, { one: '# circle is studying this', other: '# circles are studying this' }),
      total,
    ),
  circles: (count, total) =>
    orMore(many(count, { one: '# learning circle', other: '# learning circles' }), total),
  joint: ', ',

  inCity: (city) => `in ${city}`,
  byVideo: 'online',
  onWeekday: (weekday) => `on ${weekday}`,
  onDate: (date) => `on ${date}`,

  nextStarts: (when, where) => `the next starts ${when} ${where}`,
  nextMeets: (when, where) => `the next meeting is ${when} ${where}`,
  onlyStarts: (when, where) => `it starts ${when} ${where}`,
  onlyMeets: (when, where) => `its next meeting is ${when} ${where}`,
  starts: (when, where) => `Next one starts ${when} ${where}`,
  meets: (when, where) => `Next meeting ${when} ${where}`,

  none: 'No circle is studying this right now.',
  before: (count) => many(count, { one: '# circle has before.', other: '# circles have before.' }),
  startOne: 'Start one',
  start: 'Start a circle with this course',
  all: 'See all circles',
  failed: 'The circles of this course cannot be shown right now.',
};
