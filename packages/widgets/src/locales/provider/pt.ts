import { pt as circle } from '../circle/pt.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('pt');
const orMore = (sentence: string, total: number | undefined): string =>
  total === undefined ? `Mais de ${sentence}` : sentence;

/** Days of the week have a gender: `na segunda-feira`, `no domingo`. */
const onDay = (day: string): string => `${day.includes('feira') ? 'na' : 'no'} ${day}`;

/** Portuguese as in Brazil, with “você”. */
export const pt: ProviderMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(
      many(count, { one: '# círculo estuda este curso', other: '# círculos estudam este curso' }),
      total,
    ),
  circles: (count, total) =>
    orMore(
      many(count, { one: '# círculo de aprendizagem', other: '# círculos de aprendizagem' }),
      total,
    ),
  joint: ', ',

  inCity: (city) => `em ${city}`,
  byVideo: 'pela internet',
  onWeekday: onDay,
  onDate: onDay,

  nextStarts: (when, where) => `o próximo começa ${when} ${where}`,
  nextMeets: (when, where) => `o próximo encontro é ${when} ${where}`,
  onlyStarts: (when, where) => `ele começa ${when} ${where}`,
  onlyMeets: (when, where) => `seu próximo encontro é ${when} ${where}`,
  starts: (when, where) => `O próximo começa ${when} ${where}`,
  meets: (when, where) => `Próximo encontro ${when} ${where}`,

  none: 'Nenhum círculo estuda este curso no momento.',
  before: (count) =>
    many(count, { one: '# círculo já o estudou.', other: '# círculos já o estudaram.' }),
  startOne: 'Criar um',
  start: 'Criar um círculo com este curso',
  all: 'Ver todos os círculos',
  failed: 'Não é possível mostrar os círculos deste curso no momento.',
};
