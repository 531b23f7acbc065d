import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('pt');

/** Portuguese as in Brazil, with “você”. */
export const pt: CalendarMessages = {
  language: 'pt',
  direction: 'ltr',

  addToCalendar: 'Adicionar ao calendário',
  calendarMaking: 'Criando o arquivo…',
  calendarMade: 'O arquivo de calendário está pronto. Abra-o para adicionar ao seu calendário.',
  calendarFailed: 'Não foi possível criar o arquivo de calendário. Tente de novo.',

  calendarAll: (meetings) => many(meetings, { other: 'Todos os # encontros, toda semana.' }),
  calendarLeft: (meetings) => many(meetings, { other: 'Os # encontros que restam, toda semana.' }),
  calendarOnly: 'Há um só encontro.',
  calendarLast: 'O último encontro.',
  calendarFirst: 'Só o primeiro encontro: as datas dos outros não são certas.',
  calendarNext: 'Só o próximo encontro: as datas dos outros não são certas.',
  calendarFirstOnline:
    'Só o primeiro encontro: com a mudança de hora, os seguintes podem mudar uma hora para você.',
  calendarDayOnline:
    'Só o dia do próximo encontro: o fuso horário de quem facilita não é conhecido com certeza.',
  calendarNoTime: 'O dia todo, pois a hora não é conhecida.',

  calendarCourse: 'Curso',
  calendarPeople: 'Quem facilita',
  calendarPlaceOnline: 'Pela internet',
  calendarTheirTime: (time) => `${time}, hora de quem facilita`,
};
