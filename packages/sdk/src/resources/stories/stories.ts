import type { Connection } from '../../connection.js';
import type { Circle } from '../../models/circle.js';
import type { Paging } from '../../query/paging.js';
import type { FreshOptions } from '../call.js';
import { eachOf } from '../lists/each-of.js';
import type { Page } from '../lists/page.js';
import { listStories } from './list-stories.js';

/** Past circles that learners have answered a survey about. */
export interface Stories {
  /**
   * One page, the newest first. It never has a `total`: the API tells none.
   *
   * @throws ApiError
   */
  list(paging?: Paging, options?: FreshOptions): Promise<Page<Circle>>;
  /**
   * Every one, each once, page by page as they are consumed; 100 a page
   * unless told otherwise.
   *
   * @throws ApiError at the step that needed the failing page.
   */
  all(paging?: Paging, options?: FreshOptions): AsyncGenerator<Circle, void, undefined>;
}

/** The stories of one connection. */
export function storiesOf(connection: Connection): Stories {
  return {
    list: (paging = {}, options = {}) => listStories(connection, paging, options),
    all: (paging = {}, options = {}) =>
      eachOf((page) => listStories(connection, page, options), paging),
  };
}
