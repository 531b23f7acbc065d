import { af as circle } from '../circle/af.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('af');
const orMore = (sentence: string, total: number | undefined): string =>
  total === undefined ? `Meer as ${sentence}` : sentence;

/** Afrikaans. Not reviewed. */
export const af: ProviderMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(many(count, { one: '# sirkel bestudeer dit', other: '# sirkels bestudeer dit' }), total),
  circles: (count, total) =>
    orMore(many(count, { one: '# leersirkel', other: '# leersirkels' }), total),
  joint: ', ',

  inCity: (city) => `in ${city}`,
  byVideo: 'aanlyn',
  onWeekday: (weekday) => `op ${weekday}`,
  onDate: (date) => `op ${date}`,

  nextStarts: (when, where) => `die volgende begin ${when} ${where}`,
  nextMeets: (when, where) => `die volgende byeenkoms is ${when} ${where}`,
  onlyStarts: (when, where) => `dit begin ${when} ${where}`,
  onlyMeets: (when, where) => `die volgende byeenkoms is ${when} ${where}`,
  starts: (when, where) => `Die volgende begin ${when} ${where}`,
  meets: (when, where) => `Volgende byeenkoms ${when} ${where}`,

  none: 'Geen sirkel bestudeer dit tans nie.',
  before: (count) =>
    many(count, { one: '# sirkel het dit al gedoen.', other: '# sirkels het dit al gedoen.' }),
  startOne: 'Begin een',
  start: 'Begin ’n sirkel met hierdie kursus',
  all: 'Sien alle sirkels',
  failed: 'Die sirkels van hierdie kursus kan nie nou gewys word nie.',
};
