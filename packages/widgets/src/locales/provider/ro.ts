import { ro as circle } from '../circle/ro.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('ro');
const orMore = (sentence: string, total: number | undefined): string =>
  total === undefined ? `Peste ${sentence}` : sentence;

/** Romanian. Not reviewed. */
export const ro: ProviderMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(
      many(count, {
        one: '# cerc studiază acest curs',
        few: '# cercuri studiază acest curs',
        other: '# de cercuri studiază acest curs',
      }),
      total,
    ),
  circles: (count, total) =>
    orMore(
      many(count, {
        one: '# cerc de învățare',
        few: '# cercuri de învățare',
        other: '# de cercuri de învățare',
      }),
      total,
    ),
  joint: ', ',

  inCity: (city) => `în ${city}`,
  byVideo: 'pe internet',
  onWeekday: (weekday) => weekday,
  onDate: (date) => date,

  nextStarts: (when, where) => `următorul începe ${when} ${where}`,
  nextMeets: (when, where) => `următoarea întâlnire este ${when} ${where}`,
  onlyStarts: (when, where) => `începe ${when} ${where}`,
  onlyMeets: (when, where) => `următoarea lui întâlnire este ${when} ${where}`,
  starts: (when, where) => `Următorul începe ${when} ${where}`,
  meets: (when, where) => `Următoarea întâlnire ${when} ${where}`,

  none: 'Niciun cerc nu studiază acest curs acum.',
  before: (count) =>
    many(count, {
      one: '# cerc l-a studiat deja.',
      few: '# cercuri l-au studiat deja.',
      other: '# de cercuri l-au studiat deja.',
    }),
  startOne: 'Începeți unul',
  start: 'Începeți un cerc cu acest curs',
  all: 'Vedeți toate cercurile',
  failed: 'Cercurile acestui curs nu pot fi afișate acum.',
};
