import type { Connection } from '../../connection.js';
import type { Paging } from '../../query/paging.js';
import type { FreshOptions } from '../call.js';
import { eachOf } from './each-of.js';
import type { Page } from './page.js';
import type { Listed } from './plain-page.js';

/** A list of the API, as a client gives it: page by page, or one thing after the other. */
interface Pages<F, T> {
  list(filter?: F, options?: FreshOptions): Promise<Page<T>>;
  all(filter?: F, options?: FreshOptions): AsyncGenerator<T, void, undefined>;
}

/** Gives a list that is asked page by page both ways. */
export function pagesOf<F extends Paging, T extends Listed>(
  connection: Connection,
  list: (connection: Connection, filter: F, options: FreshOptions) => Promise<Page<T>>,
): Pages<F, T> {
  const none = {} as F;
  return {
    list: (filter = none, options = {}) => list(connection, filter, options),
    all: (filter = none, options = {}) => eachOf((page) => list(connection, page, options), filter),
  };
}
