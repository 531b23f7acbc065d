import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('pt');

/** Portuguese as in Brazil, with “você”. */
export const pt: ControlsMessages = {
  language: 'pt',
  direction: 'ltr',

  chipsLabel: 'Filtros ativos',
  removeChip: (text) => `Remover ${text}`,
  clearAll: 'Remover todos',

  daysLabel: 'Dias',
  cityLabel: 'Cidade',
  languageLabel: 'Idioma',
  topicsLabel: 'Temas',
  orderLabel: 'Ordenar por',
  orders: {
    soonest: 'Os que começam antes',
    latest: 'Os que começam depois',
    newest: 'Os mais novos primeiro',
    name: 'Nome',
    nearest: 'Os mais próximos primeiro',
    title: 'Título',
    popular: 'Os mais usados',
    rated: 'Os mais bem avaliados',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `Buscar em: ${label}`,
  choicesLoading: 'Carregando…',
  choicesFailed: 'Não foi possível carregar as opções.',
  choicesNone: 'Nada combina com estas palavras.',
  choicesRetry: 'Tentar de novo',

  cityHint: 'Qualquer cidade',
  suggestionsLoading: 'Procurando…',
  suggestionsFailed: 'Não foi possível carregar as sugestões.',
  cityNone: 'Nenhum círculo de aprendizagem se reuniu ainda em uma cidade assim.',
  suggestions: (count) => many(count, { one: '# sugestão', other: '# sugestões' }),
  suggestionsFirst: (count) =>
    many(count, {
      one: 'A primeira sugestão. Escreva mais para ver outras.',
      other: 'As primeiras # sugestões. Escreva mais para ver outras.',
    }),
};
