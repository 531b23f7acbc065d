import type { Paging } from '../../query/paging.js';
import type { ListQuestion } from './plain-page.js';
import type { Rows } from './rows.js';

const defaultPageSize = 20;

/** Makes a question of a filter that makes sense. */
export function listQuestion<T>(
  { pageSize: size = defaultPageSize, after = '0' }: Paging,
  ask: (page: { readonly limit: number; readonly offset?: number }) => Promise<Rows<T>>,
): ListQuestion<T> {
  // The first page says no offset: that address is the one a page may preload.
  const read = (limit: number, offset: number): Promise<Rows<T>> =>
    ask({ limit, ...(offset > 0 && { offset }) });
  return { read, start: Number(after), size };
}
