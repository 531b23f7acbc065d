import { pt as circle } from '../circle/pt.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('pt');

/** Portuguese as in Brazil, with “você”. */
export const pt: CourseDetailsMessages = {
  ...circle,

  back: 'Voltar aos cursos',
  backToCourse: 'Voltar ao curso',
  toCourse: 'Ir para o curso',
  reviews: 'O que dizem os participantes',
  startCircle: 'Criar um círculo com este curso',

  providerLabel: 'Provedor',
  formatLabel: 'Formato',
  circlesLabel: 'Círculos de aprendizagem',
  topicsLabel: 'Temas',
  keywordsLabel: 'Palavras-chave',
  showAll: (count) => many(count, { one: 'Mostrar #', other: 'Mostrar todos os #' }),

  ratingsTitle: 'Avaliações',
  stars: (stars) => many(stars, { one: '# estrela', other: '# estrelas' }),
  asTable: 'Avaliações em tabela',
  starsHeading: 'Estrelas',
  ratingsHeading: 'Avaliações',

  circlesTitle: 'Círculos de aprendizagem com este curso',
  groups: {
    open: 'Inscrições abertas',
    running: 'Inscrições encerradas',
    past: 'Passados',
  },
  noCircles: {
    open: 'Nenhum círculo com este curso aceita inscrições no momento.',
    running: 'Nenhum outro círculo está se reunindo ou prestes a começar.',
    past: 'Nenhum círculo com este curso terminou ainda.',
  },
  circlesLoading: 'Carregando os círculos de aprendizagem…',
  circlesFailed: 'Não foi possível carregar os círculos de aprendizagem.',
  retry: 'Tentar de novo',
  more: 'Mostrar mais',
  moreLoading: 'Carregando mais…',
  moreFailed: 'Não foi possível carregar mais. Tente de novo.',
};
