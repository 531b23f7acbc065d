import { CircleOrder } from '@circlet/contract';
import type { ErrorMessages } from '../http/envelope.js';
import {
  boolean,
  float,
  integer,
  naturalNumber,
  runChecks,
  searchable,
  unlessEmpty,
  withoutNul,
  type Check,
  type Query,
} from '../query/checks.js';
import type { QueryChecks } from '../query/params.js';
import { parseFloating } from '../query/query-values.js';
import { boundingBox } from './bounding-box.js';
import { parseWeekdays } from './weekdays.js';

const messages = {
  weekdays: 'Not a list of integers seperated by commas',
  order: "must be 'name', 'created_at', 'first_meeting_date', 'last_meeting_date', or 'start_date'",
  infinite: 'Must be a finite number',
} as const;

const weekdays: Check = (value) =>
  parseWeekdays(value) === undefined ? messages.weekdays : undefined;

/** What is checked of the parameters of the circle list. */
export const circleChecks: QueryChecks = {
  polite: {
    latitude: unlessEmpty(float),
    longitude: unlessEmpty(float),
    distance: unlessEmpty(float),
    offset: unlessEmpty(integer),
    limit: unlessEmpty(integer),
    weekdays: unlessEmpty(weekdays),
    user: unlessEmpty(boolean),
    draft: unlessEmpty(boolean),
    online: unlessEmpty(boolean),
    cu_credit: unlessEmpty(boolean),
    team_id: unlessEmpty(integer),
    order: (value) => (CircleOrder.safeParse(value).success ? undefined : messages.order),
  },
  hard: {
    id: integer,
    course_id: integer,
    team_id: integer,
    weekdays,
    limit: naturalNumber,
    offset: naturalNumber,
    city: withoutNul,
    topics: withoutNul,
    q: searchable,
  },
  findMore: findPlaceErrors,
};

function findPlaceErrors(query: Query): ErrorMessages {
  const latitude = query.get('latitude');
  const longitude = query.get('longitude');
  if (latitude === undefined || longitude === undefined) return {};
  const missing = runChecks({ latitude: float, longitude: float }, query);
  if (Object.keys(missing).length > 0) return missing;
  if (readBox(query) !== undefined) return {};
  return runChecks({ latitude: finite, longitude: finite, distance: unlessEmpty(finite) }, query);
}

const finite: Check = (value) =>
  Number.isFinite(parseFloating(value)) ? undefined : messages.infinite;

/** How far `latitude` and `longitude` reach where `distance` is not given, in km. */
const defaultDistanceKm = 50;

/** The box that a checked request asks for, if it names a place. */
export function readBox(query: Query): ReturnType<typeof boundingBox> {
  const latitude = parseFloating(query.get('latitude') ?? '');
  const longitude = parseFloating(query.get('longitude') ?? '');
  if (latitude === undefined || longitude === undefined) return undefined;
  const distance = parseFloating(query.get('distance') ?? '') ?? defaultDistanceKm;
  return boundingBox(latitude, longitude, distance);
}
