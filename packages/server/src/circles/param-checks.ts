import { CircleOrder } from '@circlet/contract';
import { boundingBox } from './bounding-box.js';
import { buildFullTextQuery } from './full-text.js';
import { parseBoolean, parseFloating, parseInteger } from './query-values.js';
import { parseWeekdays } from './weekdays.js';
import type { ErrorMessages } from '../http/envelope.js';

/** The parameters of a request, the last one where one is repeated. */
export type Query = ReadonlyMap<string, string>;

/** Says what is wrong with a value, or nothing. */
type Check = (value: string) => string | undefined;

const messages = {
  integer: 'Not a valid integer',
  float: 'Not a valid float',
  boolean: 'Not a boolean value',
  weekdays: 'Not a list of integers seperated by commas',
  order: "must be 'name', 'created_at', 'first_meeting_date', 'last_meeting_date', or 'start_date'",
  negative: 'Must not be negative',
  large: `Must not be larger than ${String(Number.MAX_SAFE_INTEGER)}`,
  infinite: 'Must be a finite number',
  nul: 'Must not contain the character NUL',
} as const;

const integer: Check = (value) =>
  parseInteger(value) === undefined ? messages.integer : undefined;
const float: Check = (value) => (parseFloating(value) === undefined ? messages.float : undefined);
const boolean: Check = (value) =>
  parseBoolean(value) === undefined ? messages.boolean : undefined;
const weekdays: Check = (value) =>
  parseWeekdays(value) === undefined ? messages.weekdays : undefined;
const unlessEmpty =
  (check: Check): Check =>
  (value) =>
    value === '' ? undefined : check(value);

const politeChecks: Readonly<Record<string, Check>> = {
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
};

/** What the live API refuses too, with HTTP 200 and these messages. */
export function findPoliteErrors(query: Query): ErrorMessages {
  return runChecks(politeChecks, query);
}

const naturalNumber: Check = (value) => {
  const number = parseInteger(value) ?? 0;
  if (number < 0) return messages.negative;
  return Number.isSafeInteger(number) ? undefined : messages.large;
};
const withoutNul: Check = (value) => (value.includes('\0') ? messages.nul : undefined);
const searchable: Check = (value) => {
  const words = buildFullTextQuery(value);
  return withoutNul(value) ?? (words.kind === 'refused' ? words.why : undefined);
};

const hardChecks: Readonly<Record<string, Check>> = {
  id: integer,
  course_id: integer,
  team_id: integer,
  weekdays,
  limit: naturalNumber,
  offset: naturalNumber,
  city: withoutNul,
  topics: withoutNul,
  q: searchable,
};

/** What makes the live API fall over with an HTML 500. */
export function findHardErrors(query: Query): ErrorMessages {
  return { ...runChecks(hardChecks, query), ...findPlaceErrors(query) };
}

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

function runChecks(checks: Readonly<Record<string, Check>>, query: Query): ErrorMessages {
  const errors: Record<string, readonly string[]> = {};
  for (const [name, check] of Object.entries(checks)) {
    const value = query.get(name);
    const error = value === undefined ? undefined : check(value);
    if (error !== undefined) errors[name] = [error];
  }
  return errors;
}
