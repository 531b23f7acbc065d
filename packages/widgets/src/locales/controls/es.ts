import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('es');

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: ControlsMessages = {
  language: 'es',
  direction: 'ltr',

  chipsLabel: 'Filtros activos',
  removeChip: (text) => `Quitar ${text}`,
  clearAll: 'Quitar todos',

  daysLabel: 'Días',
  cityLabel: 'Ciudad',
  languageLabel: 'Idioma',
  topicsLabel: 'Temas',
  orderLabel: 'Ordenar por',
  orders: {
    soonest: 'Los más próximos primero',
    latest: 'Los más tardíos primero',
    newest: 'Los más nuevos primero',
    name: 'Nombre',
    nearest: 'Los más cercanos primero',
    title: 'Título',
    popular: 'Los más usados',
    rated: 'Los mejor valorados',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `Buscar en: ${label}`,
  choicesLoading: 'Cargando…',
  choicesFailed: 'No se pudieron cargar las opciones.',
  choicesNone: 'Nada coincide con estas palabras.',
  choicesRetry: 'Intentar de nuevo',

  cityHint: 'Cualquier ciudad',
  suggestionsLoading: 'Buscando…',
  suggestionsFailed: 'No se pudieron cargar las sugerencias.',
  cityNone: 'Ningún círculo de aprendizaje se ha reunido aún en una ciudad así.',
  suggestions: (count) => many(count, { one: '# sugerencia', other: '# sugerencias' }),
  suggestionsFirst: (count) =>
    many(count, {
      one: 'La primera sugerencia. Escriba más para ver otras.',
      other: 'Las primeras # sugerencias. Escriba más para ver otras.',
    }),
};
