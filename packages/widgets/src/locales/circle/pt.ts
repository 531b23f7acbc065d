import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('pt');

/** Portuguese as in Brazil, with “você”. */
export const pt: CircleMessages = {
  language: 'pt',
  direction: 'ltr',

  firstMeeting: 'Primeiro encontro',
  nextMeeting: 'Próximo encontro',
  startedOn: 'Começou em',
  endedOn: 'Terminou em',
  where: 'Local',
  course: 'Curso',
  withPeople: 'Quem facilita',
  languageLabel: 'Idioma',
  online: 'Pela internet',
  facilitatorsTime: 'hora de quem facilita',
  rhythm: (meetings, weekly) =>
    weekly
      ? many(meetings, { one: '# encontro semanal', other: '# encontros semanais' })
      : many(meetings, { one: '# encontro', other: '# encontros' }),
  distanceAway: (distance) => `a ${distance}`,

  full: 'Lotado',
  closed: 'Inscrições encerradas',
  running: 'Em andamento',
  ended: 'Terminado',
  seatsLeft: (left) =>
    many(left, { one: 'Resta # vaga', many: 'Restam # de vagas', other: 'Restam # vagas' }),
};
