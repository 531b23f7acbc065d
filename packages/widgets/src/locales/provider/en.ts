import { plural } from '../plural.js';
import { enFirst, orMore } from './en-first.js';
import type { ProviderMessages } from './messages.js';

const many = plural('en');

/** English; the words of a list come before those of a line and a badge. */
export const en: ProviderMessages = {
  ...enFirst,

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

  startOne: 'Start one',
};
