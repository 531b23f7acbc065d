import { de as circle } from '../circle/de.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('de');
const orMore = (sentence: string, total: number | undefined): string =>
  total === undefined ? `Mehr als ${sentence}` : sentence;

/** German, with “Sie”. */
export const de: ProviderMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(
      many(count, {
        one: '# Lernkreis beschäftigt sich mit diesem Kurs',
        other: '# Lernkreise beschäftigen sich mit diesem Kurs',
      }),
      total,
    ),
  circles: (count, total) =>
    orMore(many(count, { one: '# Lernkreis', other: '# Lernkreise' }), total),
  joint: ', ',

  inCity: (city) => `in ${city}`,
  byVideo: 'online',
  onWeekday: (weekday) => `am ${weekday}`,
  onDate: (date) => `am ${date}`,

  nextStarts: (when, where) => `der nächste beginnt ${when} ${where}`,
  nextMeets: (when, where) => `das nächste Treffen ist ${when} ${where}`,
  onlyStarts: (when, where) => `er beginnt ${when} ${where}`,
  onlyMeets: (when, where) => `sein nächstes Treffen ist ${when} ${where}`,
  starts: (when, where) => `Der nächste beginnt ${when} ${where}`,
  meets: (when, where) => `Nächstes Treffen ${when} ${where}`,

  none: 'Zurzeit beschäftigt sich kein Lernkreis mit diesem Kurs.',
  before: (count) =>
    many(count, {
      one: '# Lernkreis hat es schon getan.',
      other: '# Lernkreise haben es schon getan.',
    }),
  startOne: 'Einen gründen',
  start: 'Einen Lernkreis mit diesem Kurs gründen',
  all: 'Alle Lernkreise ansehen',
  failed: 'Die Lernkreise zu diesem Kurs können gerade nicht angezeigt werden.',
};
