import type { Connection } from '../../connection.js';
import type { CommunityEvent } from '../../models/community-event.js';
import type { Paging } from '../../query/paging.js';
import type { FreshOptions } from '../call.js';
import { pagesOf } from '../lists/pages-of.js';
import type { Page } from '../lists/page.js';
import { getEvent } from './get-event.js';
import { listEvents } from './list-events.js';

/** The community calendar: events to come that the platform has approved. */
export interface Events {
  /**
   * One page of events, the next one first.
   *
   * @example
   * ```ts
   * const { items } = await circlet.events.list({ pageSize: 3 });
   * for (const { title, startsAt, timeZone } of items) console.log(startsAt, timeZone, title);
   * items.length <= 3; // => true
   * ```
   *
   * @throws ApiError
   */
  list(paging?: Paging, options?: FreshOptions): Promise<Page<CommunityEvent>>;
  /**
   * Every event to come, page by page as they are consumed. Lists tell no
   * number of an event, so one may come twice if the list changes meanwhile.
   *
   * @example
   * ```ts
   * const inMelbourne: string[] = [];
   * for await (const { title, city } of circlet.events.all()) {
   *   if (city === 'Melbourne') inMelbourne.push(title);
   * }
   * ```
   *
   * @throws ApiError at the step that needed the failing page.
   */
  all(paging?: Paging, options?: FreshOptions): AsyncGenerator<CommunityEvent, void, undefined>;
  /**
   * One event by its number, which only the platform's own pages tell.
   *
   * @example
   * ```ts
   * const event = await circlet.events.get(1);
   * console.log(event.title, event.startsAt);
   * ```
   *
   * @throws ApiError `notfound` if there is none.
   */
  get(id: number, options?: FreshOptions): Promise<CommunityEvent>;
}

/** The events of one connection. */
export function eventsOf(connection: Connection): Events {
  return {
    ...pagesOf(connection, listEvents),
    get: (id, options = {}) => getEvent(connection, id, options),
  };
}
