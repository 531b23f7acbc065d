import { pt as calendar } from '../calendar/pt.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('pt');

/** Portuguese as in Brazil, with “você”. */
export const pt: DetailsMessages = {
  ...calendar,

  back: 'Voltar aos resultados',
  yourTime: 'Sua hora',
  meetings: 'Encontros',
  lastMeeting: 'Último encontro',
  venueWebsite: 'Site do local',
  directions: 'Como chegar, no OpenStreetMap',
  coursePage: 'Sobre este curso',
  seats: 'Vagas',
  seatsInAll: (limit) => many(limit, { one: '# vaga', many: '# de vagas', other: '# vagas' }),
  seatsOf: (left, limit) =>
    `${many(left, { one: 'Resta #', other: 'Restam #' })} de ${many(limit, { one: '# vaga', other: '# vagas' })}`,
  copyLink: 'Copiar o link',
  linkCopied: 'O link foi copiado.',
  copyByHand: 'Copie este endereço:',
  ownPage: 'Página do círculo',
  report: 'Como foi',
  signUpThere: 'Inscrever-se na página do círculo',
};
