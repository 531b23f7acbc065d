import { fi as circle } from '../circle/fi.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('fi');
const orMore = (sentence: string, total: number | undefined): string =>
  total === undefined ? `Enemmän kuin ${sentence}` : sentence;

/** Finnish. Not reviewed. */
export const fi: ProviderMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(
      many(count, {
        one: '# opintopiiri opiskelee tätä kurssia',
        other: '# opintopiiriä opiskelee tätä kurssia',
      }),
      total,
    ),
  circles: (count, total) =>
    orMore(many(count, { one: '# opintopiiri', other: '# opintopiiriä' }), total),
  joint: ', ',

  inCity: (city) => `(${city})`,
  byVideo: 'verkossa',
  onWeekday: (weekday) => weekday,
  onDate: (date) => date,

  nextStarts: (when, where) => `seuraava alkaa ${when} ${where}`,
  nextMeets: (when, where) => `seuraava tapaaminen on ${when} ${where}`,
  onlyStarts: (when, where) => `se alkaa ${when} ${where}`,
  onlyMeets: (when, where) => `sen seuraava tapaaminen on ${when} ${where}`,
  starts: (when, where) => `Seuraava alkaa ${when} ${where}`,
  meets: (when, where) => `Seuraava tapaaminen ${when} ${where}`,

  none: 'Mikään opintopiiri ei opiskele tätä kurssia juuri nyt.',
  before: (count) =>
    many(count, {
      one: '# opintopiiri on jo opiskellut sitä.',
      other: '# opintopiiriä on jo opiskellut sitä.',
    }),
  startOne: 'Perusta sellainen',
  start: 'Perusta opintopiiri tällä kurssilla',
  all: 'Katso kaikki opintopiirit',
  failed: 'Tämän kurssin opintopiirejä ei voi juuri nyt näyttää.',
};
