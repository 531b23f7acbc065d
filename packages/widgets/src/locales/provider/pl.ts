import { pl as circle } from '../circle/pl.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('pl');
const orMore = (sentence: string, total: number | undefined): string =>
  total === undefined ? `Ponad ${sentence}` : sentence;

/** Polish. Not reviewed. */
export const pl: ProviderMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(
      many(count, {
        one: '# krąg przerabia ten kurs',
        few: '# kręgi przerabiają ten kurs',
        other: '# kręgów przerabia ten kurs',
      }),
      total,
    ),
  circles: (count, total) =>
    orMore(
      many(count, {
        one: '# krąg edukacyjny',
        few: '# kręgi edukacyjne',
        other: '# kręgów edukacyjnych',
      }),
      total,
    ),
  joint: ', ',

  inCity: (city) => `(${city})`,
  byVideo: 'przez internet',
  onWeekday: (weekday) => `(${weekday})`,
  onDate: (date) => `(${date})`,

  nextStarts: (when, where) => `najbliższy zaczyna się ${when} ${where}`,
  nextMeets: (when, where) => `najbliższe spotkanie ${when} ${where}`,
  onlyStarts: (when, where) => `zaczyna się ${when} ${where}`,
  onlyMeets: (when, where) => `najbliższe spotkanie ${when} ${where}`,
  starts: (when, where) => `Najbliższy zaczyna się ${when} ${where}`,
  meets: (when, where) => `Najbliższe spotkanie ${when} ${where}`,

  none: 'Żaden krąg nie przerabia teraz tego kursu.',
  before: (count) =>
    many(count, {
      one: 'Wcześniej przerabiał go # krąg.',
      few: 'Wcześniej przerabiały go # kręgi.',
      other: 'Wcześniej przerabiało go # kręgów.',
    }),
  startOne: 'Załóż krąg',
  start: 'Załóż krąg z tym kursem',
  all: 'Zobacz wszystkie kręgi',
  failed: 'Kręgów tego kursu nie można teraz pokazać.',
};
