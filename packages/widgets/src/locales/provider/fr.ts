import { fr as circle } from '../circle/fr.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('fr');
const orMore = (sentence: string, total: number | undefined): string =>
  total === undefined ? `Plus de ${sentence}` : sentence;

/** French, with “vous”. */
export const fr: ProviderMessages = {
  ...circle,

  studying: (count, total) =>
    orMore(
      many(count, { one: '# cercle étudie ce cours', other: '# cercles étudient ce cours' }),
      total,
    ),
  circles: (count, total) =>
    orMore(
      many(count, { one: '# cercle d’apprentissage', other: '# cercles d’apprentissage' }),
      total,
    ),
  joint: ', ',

  inCity: (city) => `à ${city}`,
  byVideo: 'en ligne',
  onWeekday: (weekday) => weekday,
  onDate: (date) => `le ${date}`,

  nextStarts: (when, where) => `le prochain commence ${when} ${where}`,
  nextMeets: (when, where) => `la prochaine rencontre a lieu ${when} ${where}`,
  onlyStarts: (when, where) => `il commence ${when} ${where}`,
  onlyMeets: (when, where) => `sa prochaine rencontre a lieu ${when} ${where}`,
  starts: (when, where) => `Le prochain commence ${when} ${where}`,
  meets: (when, where) => `Prochaine rencontre ${when} ${where}`,

  none: 'Aucun cercle n’étudie ce cours pour le moment.',
  before: (count) =>
    many(count, { one: '# cercle l’a déjà étudié.', other: '# cercles l’ont déjà étudié.' }),
  startOne: 'En créer un',
  start: 'Créer un cercle avec ce cours',
  all: 'Voir tous les cercles',
  failed: 'Les cercles de ce cours ne peuvent pas être affichés pour le moment.',
};
