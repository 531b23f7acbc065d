import { es as circle } from '../circle/es.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

const many = plural('es');
const circles = (count: number): string =>
  many(count, {
    one: '# círculo de aprendizaje',
    many: '# de círculos de aprendizaje',
    other: '# círculos de aprendizaje',
  });

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: FinderMessages = {
  ...circle,

  searchLabel: 'Buscar círculos de aprendizaje',
  searchHint: 'Tema, curso, ciudad o nombre',
  searchButton: 'Buscar',
  placeLabel: 'Lugar',
  placeAny: 'Cualquiera',
  placeInPerson: 'Presencial',
  placeOnline: 'En línea',
  signupLabel: 'Inscripción',
  signupOpen: 'Abierta',
  signupAll: 'Todas',
  nearMe: 'Cerca de mí',
  nearAsking: 'Buscando su ubicación…',
  nearDenied:
    'Su navegador no compartió su ubicación. Permítalo para este sitio o busque su ciudad.',
  nearFailed: 'No se encontró su ubicación. Busque su ciudad.',
  nearWithin: (distance) => `A menos de ${distance} de usted`,

  resultsLabel: 'Círculos de aprendizaje',
  loading: 'Cargando los círculos de aprendizaje…',
  count: (shown, total) => {
    if (total === undefined) return `Más de ${circles(shown)}`;
    return total === shown ? circles(shown) : many(shown, { other: `# de ${circles(total)}` });
  },
  more: 'Mostrar más',
  moreLoading: 'Cargando más…',
  moreFailed: 'No se pudieron cargar más. Inténtelo de nuevo.',

  nothingTitle: 'No se encontraron círculos de aprendizaje',
  nothingAdvice: 'Pruebe una de estas opciones:',
  tryWithoutWords: 'Buscar sin palabras',
  tryEverywhere: 'Buscar en todas partes',
  tryAnyPlace: 'Presenciales y en línea',
  tryClosedToo: 'También con la inscripción cerrada',

  trouble: {
    offline: {
      title: 'No se puede acceder a los círculos de aprendizaje',
      advice: 'Compruebe su conexión e inténtelo de nuevo.',
    },
    timeout: {
      title: 'Está tardando demasiado',
      advice: 'No hubo respuesta a tiempo. Inténtelo de nuevo en un momento.',
    },
    unavailable: {
      title: 'Los círculos de aprendizaje no están disponibles en este momento',
      advice: 'El problema es del servicio, no suyo. Inténtelo de nuevo en unos minutos.',
    },
    other: {
      title: 'No se pudieron mostrar los círculos de aprendizaje',
      advice: 'El servicio respondió de una manera que esta página no entiende.',
    },
  },
  retry: 'Intentar de nuevo',
};
