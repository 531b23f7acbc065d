import { found, type Answer, type Exchange } from '../http/exchange.js';
import { parseInteger } from '../http/python-values.js';
import type { World } from '../world/world.js';

const ordinaryLimit = 10;

/** What this family of the API says of what is not there. */
const notFound: Answer = { status: 404, json: { detail: 'Not found.' } };

/** `GET /api/community_calendar/events/`: a page of what is yet to come; junk means what is ordinary. */
export function listEvents({ events }: World, exchange: Exchange, now: Date): Answer {
  const odd = oddFormat(exchange);
  if (odd) return odd;
  const { url, query } = exchange;
  const limit = positive(query.get('limit')) || ordinaryLimit;
  const offset = positive(query.get('offset'));
  const rows = events
    .map(({ wire }) => wire)
    .filter(({ datetime }) => Date.parse(datetime) >= now.getTime())
    .sort((a, b) => Date.parse(a.datetime) - Date.parse(b.datetime));
  const isMore = offset + limit < rows.length;
  return found({
    count: rows.length,
    next: isMore ? pageAddress(url, limit, offset + limit) : null,
    previous: offset > 0 ? pageAddress(url, limit, offset - limit) : null,
    results: rows.slice(offset, offset + limit),
  });
}

/** `GET /api/community_calendar/events/<id>/` */
export function getEvent({ events }: World, exchange: Exchange, id: string): Answer {
  const event = events.find((each) => each.id === Number(id));
  return oddFormat(exchange) ?? (event ? found(event.wire) : notFound);
}

/** Whoever wants HTML gets a page to browse. */
function oddFormat({ query, headers }: Exchange): Answer | undefined {
  const format = query.get('format');
  const wantsPage = /^text\/html/.test(headers.get('Accept') ?? '');
  if (format !== undefined && format !== 'json') return notFound;
  if (!wantsPage) return undefined;
  if (format === undefined) return { status: 200, page: '<title>Event List</title>' };
  return { status: 406, json: { detail: 'Could not satisfy the request Accept header.' } };
}

function positive(text: string | undefined): number {
  const number = parseInteger(text ?? '') ?? 0;
  return number > 0 ? number : 0;
}

/** Parameters in the order of their names; the first page has no offset. */
function pageAddress(url: URL, limit: number, offset: number): string {
  const page = new URL(url);
  page.searchParams.set('limit', String(limit));
  if (offset > 0) page.searchParams.set('offset', String(offset));
  else page.searchParams.delete('offset');
  page.searchParams.sort();
  return page.href;
}
