import { pt as course } from '../course/pt.js';
import { plural } from '../plural.js';
import type { CoursesMessages } from './messages.js';

const many = plural('pt');
const courses = (count: number): string =>
  many(count, { one: '# curso', many: '# de cursos', other: '# cursos' });

/** Portuguese as in Brazil, with “você”. */
export const pt: CoursesMessages = {
  ...course,

  searchLabel: 'Buscar cursos',
  searchHint: 'Assunto, título ou provedor',
  searchButton: 'Buscar',
  filters: 'Filtros',

  resultsLabel: 'Cursos',
  loading: 'Carregando os cursos…',
  count: (shown, total) => {
    if (total === undefined) return `Mais de ${courses(shown)}`;
    return total === shown ? courses(shown) : many(shown, { other: `# de ${courses(total)}` });
  },
  more: 'Mostrar mais',
  moreLoading: 'Carregando mais…',
  moreFailed: 'Não foi possível carregar mais. Tente de novo.',

  nothingTitle: 'Nenhum curso encontrado',
  languagesLabel: 'Idiomas',
  openLicence: 'Licença aberta',
  guide: 'Com guia de facilitação',

  nothingAdvice: 'Tente uma destas opções:',
  tryWithoutWords: 'Buscar sem palavras',
  tryAllTopics: 'Todos os temas',
  tryAllLanguages: 'Todos os idiomas',
  tryAnyLicence: 'Qualquer licença',
  tryWithoutGuide: 'Também sem guia',

  trouble: {
    offline: {
      title: 'Não é possível acessar os cursos',
      advice: 'Verifique sua conexão e tente de novo.',
    },
    timeout: {
      title: 'Está demorando demais',
      advice: 'Não houve resposta a tempo. Tente de novo daqui a pouco.',
    },
    unavailable: {
      title: 'Os cursos não estão disponíveis no momento',
      advice: 'O problema é do serviço, não seu. Tente de novo em alguns minutos.',
    },
    other: {
      title: 'Não foi possível mostrar os cursos',
      advice: 'O serviço respondeu de um modo que esta página não entende.',
    },
  },
  retry: 'Tentar de novo',
};
