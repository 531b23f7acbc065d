import type { Paging } from '../../query/paging.js';
import type { Page } from './page.js';
import type { Listed } from './plain-page.js';

const pageSizeOfAll = 100;

/**
 * Everything that a filter asks for, page by page as it is consumed. Rows may
 * move between two pages, so what was given is not given again.
 *
 * @param list Gives one page.
 * @throws ApiError at the step that needed the failing page.
 */
export async function* eachOf<F extends Paging, T extends Listed>(
  list: (filter: F) => Promise<Page<T>>,
  filter: F,
): AsyncGenerator<T, void, undefined> {
  const given = new Set<number | T>();
  let { after } = filter;
  do {
    const page = await list({ pageSize: pageSizeOfAll, ...filter, after });
    for (const thing of page.items) {
      const key = thing.id ?? thing;
      if (given.has(key)) continue;
      given.add(key);
      yield thing;
    }
    after = page.next;
  } while (after !== undefined);
}
