import { plainPage, type Connection, type ListQuestion } from '@circlet/sdk/parts';
import type { AskForPage, ListPage, Numbered } from './list-search.js';
import { connectionTo, type Whom } from './connection-to.js';

/** A question and whom to ask. */
export interface SearchInput<Filter> extends Whom {
  readonly filter: Filter;
}

/** Does something with a filter: `circleQuestion`, `listCircles`. */
type With<Filter, Result> = (
  connection: Connection,
  filter: Filter & { readonly after?: string | undefined },
  options: { readonly signal: AbortSignal },
) => Result;

/**
 * Asks for pages. Most filters ask what the API can answer as it stands; what
 * sorts, filters and counts in the browser is loaded by those that need it.
 *
 * @param question Makes a question for the API of a filter.
 * @param inBrowser What answers a filter that the API cannot answer; undefined where it can.
 */
export const askForPage =
  <Item extends Numbered, Filter>(
    question: With<Filter, ListQuestion<Item>>,
    inBrowser: (filter: Filter) => Promise<With<Filter, Promise<ListPage<Item>>>> | undefined,
  ): AskForPage<Item, SearchInput<Filter>> =>
  async ({ filter, ...whom }, after, signal) => {
    const list = await inBrowser(filter);
    const asked = [connectionTo(whom), { ...filter, after }, { signal }] as const;
    return list ? list(...asked) : plainPage(question(...asked));
  };
