import { connect, plainPage, type ListQuestion, type TransportName } from '@circlet/sdk/parts';
import type { AskForPage, ListPage, Numbered } from './list-search.js';
import { transportFor } from './transport-for.js';

/** A question and whom to ask. */
export interface SearchInput<Filter> {
  /** Root of the API; undefined for the live one. */
  readonly api: string | undefined;
  readonly transport: TransportName;
  readonly filter: Filter;
}

/** Does something with a filter: `circleQuestion`, `listCircles`. */
type With<Filter, Result> = (
  connection: ReturnType<typeof connect>,
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
  async ({ api, transport, filter }, after, signal) => {
    const connection = connect({ api, transport: transportFor(api, transport) });
    const list = await inBrowser(filter);
    const asked = [connection, { ...filter, after }, { signal }] as const;
    return list ? list(...asked) : plainPage(question(...asked));
  };
