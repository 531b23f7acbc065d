import type { Context } from 'hono';
import type { Database } from '../database/schema.js';
import { lastParameters } from '../http/last-parameters.js';
import { notFound, type RestView } from '../http/rest-view.js';
import { eventItem } from './event-json.js';
import { pageLinks, readEventSlice } from './event-page.js';
import { countEvents, readEvent, readEvents } from './event-query.js';

/** What events need from the server around them. */
export interface EventViewOptions {
  readonly database: Database;
  readonly now: () => Date;
  /** The origin of the links in an answer, without a slash at the end. */
  readonly publicUrlOf: (context: Context) => string;
}

/** The answer to `GET /api/community_calendar/events/`. */
export function eventsView({ database, now, publicUrlOf }: EventViewOptions): RestView {
  return async (context) => {
    const slice = readEventSlice(lastParameters(context.req.url));
    const at = now();
    const [count, rows] = await Promise.all([
      countEvents(database, at),
      readEvents(database, at, slice),
    ]);
    const publicUrl = publicUrlOf(context);
    const { pathname, search } = new URL(context.req.url);
    const links = pageLinks(`${publicUrl}${pathname}${search}`, slice, count);
    const results = rows.map((row) => eventItem(row, publicUrl));
    return { status: 200, body: { count, ...links, results } };
  };
}

/** The answer to `GET /api/community_calendar/events/<number>/`. */
export function eventView({ database, now, publicUrlOf }: EventViewOptions): RestView {
  return async (context) => {
    const row = await readEvent(database, now(), Number(context.req.param('id')));
    return row === undefined
      ? notFound
      : { status: 200, body: eventItem(row, publicUrlOf(context)) };
  };
}
