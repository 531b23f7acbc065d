import { weekdayNumber } from '../world/days.js';
import type { StoredCircle, World } from '../world/world.js';
import type { Exchange } from '../http/exchange.js';
import { rawInteger, rawText, type Query } from '../http/parameters.js';
import { parseBoolean, parseIntegers } from '../http/python-values.js';
import { Crash } from '../http/refusals.js';
import { boxOf, isInBox } from './bounding-box.js';

type Filter = (circle: StoredCircle) => boolean;

const scopes: Readonly<Record<string, (circle: StoredCircle, today: string) => boolean>> = {
  active: ({ wire }, today) => wire.last_meeting_date >= today || wire.draft,
  upcoming: ({ wire }, today) => wire.start_date > today || wire.draft,
  current: ({ wire }, today) => wire.start_date <= today && wire.last_meeting_date >= today,
  completed: ({ wire }, today) => wire.last_meeting_date < today,
};

/**
 * The circles that a request asks for, but for its words and its `signup`.
 *
 * @throws Crash
 */
export function filteredCircles(world: World, { query, today }: Exchange): StoredCircle[] {
  const filters = [
    scopeFilter(query, today),
    cityFilter(query),
    numberFilter(query, 'course_id', ({ wire }) => wire.course.id),
    numberFilter(query, 'team_id', ({ teamId }) => teamId),
    boxFilter(query),
    weekdayFilter(query),
    topicFilter(query, world),
    onlineFilter(query),
    creditFilter(query),
    activeFilter(query, today),
  ];
  return baseSet(world, query).filter((circle) => filters.every((filter) => filter(circle)));
}

/** Whoever asks by number sees drafts, circles for members and deleted ones, too. */
function baseSet({ circles }: World, query: Query): readonly StoredCircle[] {
  const id = rawInteger(query, 'id');
  if (id !== undefined) return circles.filter(({ wire }) => wire.id === id);
  return circles.filter(query.has('draft') ? ({ isDeleted }) => !isDeleted : isPublic);
}

const isPublic: Filter = (circle) => circle.isPublic;

const all: Filter = () => true;

function scopeFilter(query: Query, today: string): Filter {
  const scope = query.get('scope') ?? '';
  const test = Object.hasOwn(scopes, scope) ? scopes[scope] : undefined;
  return test ? (circle) => test(circle, today) : all;
}

function cityFilter(query: Query): Filter {
  const city = rawText(query, 'city');
  return city === undefined ? all : ({ wire }) => wire.city === city;
}

function numberFilter(
  query: Query,
  name: string,
  numberOf: (circle: StoredCircle) => number | undefined,
): Filter {
  const number = rawInteger(query, name);
  return number === undefined ? all : (circle) => numberOf(circle) === number;
}

function boxFilter(query: Query): Filter {
  const box = boxOf(query);
  return box ? ({ wire }) => isInBox(wire, box) : all;
}

/** Monday is 0; the API adds one without wrapping around, so Sunday is -1, and 6 is nothing. */
function weekdayFilter(query: Query): Filter {
  const text = query.get('weekdays');
  if (text === undefined) return all;
  const days = parseIntegers(text);
  if (!days) throw new Crash('empty weekdays');
  return ({ wire }) => days.includes(weekdayNumber(wire.start_date) - 1);
}

/** Parts of the course's keywords, whose list travels as one text. */
function topicFilter(query: Query, { courses }: World): Filter {
  const parts = rawText(query, 'topics')?.toLowerCase().split(',');
  if (!parts) return all;
  return ({ wire }) => {
    const course = courses.find((each) => each.wire.id === wire.course.id);
    const keywords = course?.wire.keywords.join(', ').toLowerCase() ?? '';
    return parts.some((part) => keywords.includes(part));
  };
}

/** An empty value asks for circles of which it is not known, and there are none. */
function onlineFilter(query: Query): Filter {
  const text = query.get('online');
  if (text === undefined) return all;
  const isOnline = parseBoolean(text);
  return ({ wire }) => wire.online === isOnline;
}

function creditFilter(query: Query): Filter {
  return parseBoolean(query.get('cu_credit') ?? '') === true
    ? ({ givesCredit }) => givesCredit
    : all;
}

function activeFilter(query: Query, today: string): Filter {
  const text = query.get('active');
  if (text === undefined) return all;
  return ({ wire }) => wire.last_meeting_date >= today === (text === 'true');
}

/** Whether `signup=open` finds a circle: its last day counts, its seats do not. */
export function isOpenOn({ wire }: StoredCircle, today: string): boolean {
  return wire.signup_open && wire.last_meeting_date >= today;
}
