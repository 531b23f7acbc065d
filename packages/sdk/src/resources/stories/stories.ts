import type { Connection } from '../../connection.js';
import type { Circle } from '../../models/circle.js';
import type { Paging } from '../../query/paging.js';
import type { FreshOptions } from '../call.js';
import { pagesOf } from '../lists/pages-of.js';
import type { Page } from '../lists/page.js';
import { listStories } from './list-stories.js';

/** Past circles that learners have answered a survey about. */
export interface Stories {
  /**
   * One page, the newest first. It never has a `total`: the API tells none.
   *
   * @example
   * ```ts
   * const { items, total } = await circlet.stories.list({ pageSize: 3 });
   * for (const { name, reportUrl } of items) console.log(name, reportUrl);
   * total; // => undefined
   * ```
   *
   * @throws ApiError
   */
  list(paging?: Paging, options?: FreshOptions): Promise<Page<Circle>>;
  /**
   * Every one, each once, page by page as they are consumed; 100 a page
   * unless told otherwise.
   *
   * @example
   * ```ts
   * const courses = new Set<string>();
   * for await (const { course } of circlet.stories.all()) courses.add(course.title);
   * console.log(`${courses.size} courses have been told about`);
   * ```
   *
   * @throws ApiError at the step that needed the failing page.
   */
  all(paging?: Paging, options?: FreshOptions): AsyncGenerator<Circle, void, undefined>;
}

/** The stories of one connection. */
export function storiesOf(connection: Connection): Stories {
  return pagesOf(connection, listStories);
}
