import { pt as circle } from '../circle/pt.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

const many = plural('pt');
const circles = (count: number): string =>
  many(count, {
    one: '# círculo de aprendizagem',
    many: '# de círculos de aprendizagem',
    other: '# círculos de aprendizagem',
  });

/** Portuguese as in Brazil, with “você”. */
export const pt: FinderMessages = {
  ...circle,

  searchLabel: 'Buscar círculos de aprendizagem',
  searchHint: 'Tema, curso, cidade ou nome',
  searchButton: 'Buscar',
  placeLabel: 'Local',
  placeAny: 'Qualquer lugar',
  placeInPerson: 'Presencial',
  placeOnline: 'Pela internet',
  signupLabel: 'Inscrições',
  signupOpen: 'Abertas',
  signupAll: 'Todas',
  nearMe: 'Perto de mim',
  nearAsking: 'Procurando sua localização…',
  nearDenied:
    'Seu navegador não informou sua localização. Permita isso para este site ou busque sua cidade.',
  nearFailed: 'Não foi possível encontrar sua localização. Busque sua cidade.',
  nearWithin: (distance) => `A até ${distance} de você`,

  resultsLabel: 'Círculos de aprendizagem',
  loading: 'Carregando os círculos de aprendizagem…',
  count: (shown, total) => {
    if (total === undefined) return `Mais de ${circles(shown)}`;
    return total === shown ? circles(shown) : many(shown, { other: `# de ${circles(total)}` });
  },
  more: 'Mostrar mais',
  moreLoading: 'Carregando mais…',
  moreFailed: 'Não foi possível carregar mais. Tente de novo.',

  nothingTitle: 'Nenhum círculo de aprendizagem encontrado',
  nothingAdvice: 'Tente uma destas opções:',
  tryWithoutWords: 'Buscar sem palavras',
  tryEverywhere: 'Buscar em toda parte',
  tryAnyPlace: 'Presenciais e pela internet',
  tryClosedToo: 'Também com inscrições encerradas',

  trouble: {
    offline: {
      title: 'Não é possível acessar os círculos de aprendizagem',
      advice: 'Verifique sua conexão e tente de novo.',
    },
    timeout: {
      title: 'Está demorando demais',
      advice: 'Não houve resposta a tempo. Tente de novo daqui a pouco.',
    },
    unavailable: {
      title: 'Os círculos de aprendizagem não estão disponíveis no momento',
      advice: 'O problema é do serviço, não seu. Tente de novo em alguns minutos.',
    },
    other: {
      title: 'Não foi possível mostrar os círculos de aprendizagem',
      advice: 'O serviço respondeu de um modo que esta página não entende.',
    },
  },
  retry: 'Tentar de novo',
};
