import type { CircleList } from '@circlet/contract';
import { found, type Answer, type Exchange } from '../http/exchange.js';
import { hasWords, searchedWords } from '../http/full-text.js';
import { checks, refuseBad, slicePart, sliceOf } from '../http/parameters.js';
import type { StoredCircle, World } from '../world/world.js';
import { filteredCircles, isOpenOn } from './circle-filters.js';
import { circleItem } from './circle-item.js';
import { sorted, type SortKey, type Ties } from './sorted.js';

const rules = {
  latitude: checks.float,
  longitude: checks.float,
  distance: checks.float,
  offset: checks.integer,
  limit: checks.integer,
  weekdays: checks.integers,
  user: checks.boolean,
  draft: checks.boolean,
  online: checks.boolean,
  cu_credit: checks.boolean,
  team_id: checks.integer,
  order: checks.oneOf(
    ['name', 'created_at', 'first_meeting_date', 'last_meeting_date', 'start_date'],
    "must be 'name', 'created_at', 'first_meeting_date', 'last_meeting_date', or 'start_date'",
  ),
};

/** `start_date` descends; the others are named for what comes first. */
const orders: Readonly<Record<string, readonly SortKey<StoredCircle>[]>> = {
  name: [[({ wire }) => wire.name, 'up']],
  start_date: [[({ wire }) => wire.start_date, 'down']],
  created_at: [[({ createdAt }) => createdAt, 'down']],
  first_meeting_date: [[({ wire }) => wire.start_date, 'up']],
  last_meeting_date: [[({ wire }) => wire.last_meeting_date, 'down']],
};

/** Without an order, by number. */
const byNumber: readonly SortKey<StoredCircle>[] = [[({ wire }) => wire.id, 'up']];

/** `GET /api/learningcircles/` */
export function listCircles(world: World, exchange: Exchange, ties: Ties): Answer {
  const { query, today } = exchange;
  refuseBad(query, rules);
  const slice = sliceOf(query);
  const rows = rowsOf(world, exchange);
  const open = rows.filter((circle) => isOpenOn(circle, today));
  const wanted = rows.filter((circle) => isWanted(circle, exchange));
  const keys = orders[query.get('order') ?? ''] ?? byNumber;
  const inOrder = sorted(wanted, keys, { ties, offset: slice?.offset ?? 0 });
  const answer: CircleList = {
    count: wanted.length,
    signup_open_count: open.length,
    signup_closed_count: rows.length - open.length,
    ...(slice && { offset: slice.offset, limit: slice.limit }),
    items: slicePart(inOrder, slice).map((circle) => circleItem(circle, world, exchange)),
  };
  return found(answer);
}

/** Anything but `open`, and nothing as well, means closed. */
function isWanted(circle: StoredCircle, { query, today }: Exchange): boolean {
  const signup = query.get('signup');
  return signup === undefined || isOpenOn(circle, today) === (signup === 'open');
}

/** With words, a circle is found once for each facilitator, and counts as often. */
function rowsOf(world: World, exchange: Exchange): StoredCircle[] {
  const words = searchedWords(exchange.query.get('q') ?? '');
  const circles = filteredCircles(world, exchange);
  if (!words) return circles;
  return circles.flatMap((circle) =>
    textsOf(circle, world).flatMap((text) => (hasWords(text, words) ? [circle] : [])),
  );
}

/** What is searched, once for each facilitator. */
function textsOf({ wire }: StoredCircle, { courses }: World): readonly string[] {
  const { name, city, venue, venue_address, course, facilitators } = wire;
  const keywords = courses.find(({ wire: { id } }) => id === course.id)?.wire.keywords ?? [];
  const texts = [city, name, course.title, course.provider, ...keywords, venue, venue_address];
  const people = facilitators.length > 0 ? facilitators : [''];
  return people.map((person) => [...texts, person].join('\n'));
}
