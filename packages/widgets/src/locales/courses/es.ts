import { es as course } from '../course/es.js';
import { plural } from '../plural.js';
import type { CoursesMessages } from './messages.js';

const many = plural('es');
const courses = (count: number): string =>
  many(count, { one: '# curso', many: '# de cursos', other: '# cursos' });

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: CoursesMessages = {
  ...course,

  searchLabel: 'Buscar cursos',
  searchHint: 'Tema, título o proveedor',
  searchButton: 'Buscar',
  filters: 'Filtros',

  resultsLabel: 'Cursos',
  loading: 'Cargando los cursos…',
  count: (shown, total) => {
    if (total === undefined) return `Más de ${courses(shown)}`;
    return total === shown ? courses(shown) : many(shown, { other: `# de ${courses(total)}` });
  },
  more: 'Mostrar más',
  moreLoading: 'Cargando más…',
  moreFailed: 'No se pudieron cargar más. Inténtelo de nuevo.',

  nothingTitle: 'No se encontraron cursos',
  languagesLabel: 'Idiomas',
  openLicence: 'Licencia abierta',
  guide: 'Con guía de facilitación',

  nothingAdvice: 'Pruebe una de estas opciones:',
  tryWithoutWords: 'Buscar sin palabras',
  tryAllTopics: 'Todos los temas',
  tryAllLanguages: 'Todos los idiomas',
  tryAnyLicence: 'Cualquier licencia',
  tryWithoutGuide: 'También sin guía',

  trouble: {
    offline: {
      title: 'No se puede acceder a los cursos',
      advice: 'Compruebe su conexión e inténtelo de nuevo.',
    },
    timeout: {
      title: 'Está tardando demasiado',
      advice: 'No hubo respuesta a tiempo. Inténtelo de nuevo en un momento.',
    },
    unavailable: {
      title: 'Los cursos no están disponibles en este momento',
      advice: 'El problema es del servicio, no suyo. Inténtelo de nuevo en unos minutos.',
    },
    other: {
      title: 'No se pudieron mostrar los cursos',
      advice: 'El servicio respondió de una manera que esta página no entiende.',
    },
  },
  retry: 'Intentar de nuevo',
};
