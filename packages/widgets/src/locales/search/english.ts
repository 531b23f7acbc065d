import type { Advice, Trouble } from '../trouble.js';
import type { SearchFirstMessages } from './messages.js';

/**
 * What to do about each trouble, in English. Several sets say the same, which
 * a page is to load once.
 *
 * @param title What has happened: by the visitor's line, by the service, by what the service said.
 */
export const troubleWords = (
  title: Readonly<Record<Exclude<Trouble, 'timeout'>, string>>,
): Readonly<Record<Trouble, Advice>> => ({
  offline: { title: title.offline, advice: 'Check your connection, then try again.' },
  timeout: {
    title: 'This is taking too long',
    advice: 'There was no answer in time. Try again in a moment.',
  },
  unavailable: {
    title: title.unavailable,
    advice: 'The service has a problem, not you. Try again in a few minutes.',
  },
  other: {
    title: title.other,
    advice: 'The service answered in a way that this page does not understand.',
  },
});

/** What a search says in English. */
type SearchWords = Omit<
  SearchFirstMessages,
  'language' | 'direction' | 'searchHint' | 'resultsLabel'
>;

/**
 * What a search says in English until somebody acts.
 *
 * @param things What it searches.
 * @param counted So many of them, in words.
 */
export const searchWords = (things: string, counted: (count: number) => string): SearchWords => ({
  searchLabel: `Search ${things}`,
  searchButton: 'Search',

  loading: `Loading ${things}…`,
  count: (shown, total) => {
    if (total === undefined) return `More than ${counted(shown)}`;
    return total === shown ? counted(shown) : `${shown} of ${counted(total)}`;
  },
  more: 'Show more',

  nothingTitle: `No ${things} found`,
  trouble: troubleWords({
    offline: `The ${things} cannot be reached`,
    unavailable: `The ${things} are not available right now`,
    other: `The ${things} could not be shown`,
  }),
  retry: 'Try again',
});
