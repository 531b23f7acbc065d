import { es as circle } from '../circle/es.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('es');

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: CourseDetailsMessages = {
  ...circle,

  back: 'Volver a los cursos',
  backToCourse: 'Volver al curso',
  toCourse: 'Ir al curso',
  reviews: 'Qué dicen quienes lo hicieron',
  startCircle: 'Crear un círculo con este curso',

  providerLabel: 'Proveedor',
  formatLabel: 'Formato',
  circlesLabel: 'Círculos de aprendizaje',
  topicsLabel: 'Temas',
  keywordsLabel: 'Palabras clave',
  showAll: (count) => many(count, { one: 'Mostrar #', other: 'Mostrar los #' }),

  ratingsTitle: 'Valoraciones',
  stars: (stars) => many(stars, { one: '# estrella', other: '# estrellas' }),
  asTable: 'Valoraciones en una tabla',
  starsHeading: 'Estrellas',
  ratingsHeading: 'Valoraciones',

  circlesTitle: 'Círculos de aprendizaje con este curso',
  groups: {
    open: 'Inscripción abierta',
    running: 'Inscripción cerrada',
    past: 'Pasados',
  },
  noCircles: {
    open: 'Ningún círculo con este curso acepta inscripciones en este momento.',
    running: 'Ningún otro círculo está reuniéndose ni a punto de hacerlo.',
    past: 'Aún no ha terminado ningún círculo con este curso.',
  },
  circlesLoading: 'Cargando los círculos de aprendizaje…',
  circlesFailed: 'No se pudieron cargar los círculos de aprendizaje.',
  retry: 'Intentar de nuevo',
  more: 'Mostrar más',
  moreLoading: 'Cargando más…',
  moreFailed: 'No se pudieron cargar más. Inténtelo de nuevo.',
};
