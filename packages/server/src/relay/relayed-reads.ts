import { operations } from '@circlet/contract';
import { readCircleParams } from '../circles/circle-params.js';
import { readStoryParams } from '../circles/story-params.js';
import { readCourseParams } from '../courses/course-params.js';
import { readPlaceParams } from '../places/place-params.js';
import type { Query } from '../query/checks.js';
import type { Params } from '../query/params.js';
import { readTeamParams } from '../teams/team-params.js';

/** What a schema of the contract says of a value. */
interface AnswerSchema {
  safeParse(value: unknown):
    | { readonly success: true }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly AnswerIssue[] };
      };
}

/** One thing that is odd about an answer. */
export interface AnswerIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

/** A read that is relayed. */
export interface RelayedRead {
  readonly path: string;
  readonly answer: AnswerSchema;
  /** `plain`: refuses with HTTP 200, hands to a callback. `rest`: refuses by status, never calls back. */
  readonly family: 'plain' | 'rest';
  /** The parameters that are passed on, in this order. */
  readonly names: readonly string[];
  /** Finds what the API refuses or falls over. */
  readonly check: (query: Query) => Params<unknown>;
  /** Seconds for which an answer counts as new. */
  readonly maxAge: number;
  /** Whether addresses or words in the answer follow the visitor's language. */
  readonly isTranslated: boolean;
  /** Where the rows are, and which of their fields no client can do without. */
  readonly rows?: {
    readonly key: string;
    readonly required: readonly string[];
    readonly areCircles?: true;
  };
}

type Read = Omit<RelayedRead, 'path' | 'answer' | 'names'>;

interface Operation {
  readonly path: string;
  readonly answer: AnswerSchema;
  readonly query?: { readonly shape: object };
}

const anything = (): Params<unknown> => ({ ok: true, request: undefined });

const minute = 60;
const hour = 60 * minute;

const plain: Read = { family: 'plain', check: anything, maxAge: 10 * minute, isTranslated: true };
const untranslated: Read = { ...plain, isTranslated: false };
const rest: Read = { ...plain, family: 'rest', maxAge: 5 * minute };

function relayed({ path, answer, query }: Operation, read: Read): RelayedRead {
  const names = Object.keys(query?.shape ?? {}).filter((name) => name !== 'callback');
  return { path, answer, names, ...read };
}

const circles = {
  key: 'items',
  required: ['id', 'course', 'start_date', 'url'],
  areCircles: true,
} as const;
const byId = { key: 'items', required: ['id'] };

/**
 * Everything that is relayed but sign-ups. Lists of circles are new for a
 * minute, because of their seats; the live API lets browsers keep them for a
 * quarter of an hour, and says nothing of the rest.
 */
export const relayedReads: readonly RelayedRead[] = [
  relayed(operations.listCircles, {
    ...plain,
    check: readCircleParams,
    maxAge: minute,
    rows: circles,
  }),
  relayed(operations.listCircleTopics, untranslated),
  relayed(operations.listCircleCities, {
    ...untranslated,
    rows: { key: 'items', required: ['value'] },
  }),
  relayed(operations.listMapPoints, { ...plain, rows: byId }),
  relayed(operations.listStories, {
    ...plain,
    check: readStoryParams,
    rows: circles,
  }),
  relayed(operations.listCourses, { ...plain, check: readCourseParams, rows: byId }),
  relayed(operations.listCourseTopics, { ...untranslated, maxAge: hour }),
  relayed(operations.listCourseLanguages, {
    ...plain,
    maxAge: hour,
    rows: { key: 'languages', required: ['code'] },
  }),
  relayed(operations.listTeams, { ...plain, check: readTeamParams, rows: byId }),
  relayed(operations.getTeam, plain),
  relayed(operations.searchCities, {
    ...untranslated,
    check: readPlaceParams,
    maxAge: hour,
    rows: { key: 'cities', required: ['city'] },
  }),
  relayed(operations.searchCountries, {
    ...untranslated,
    check: readPlaceParams,
    maxAge: hour,
    rows: { key: 'countries', required: ['country'] },
  }),
  relayed(operations.getPlace, { ...untranslated, maxAge: hour }),
  relayed(operations.listEvents, { ...rest, rows: { key: 'results', required: ['title'] } }),
  relayed(operations.getEvent, rest),
  relayed(operations.listAnnouncements, {
    ...untranslated,
    maxAge: 5 * minute,
    rows: { key: 'items', required: ['text'] },
  }),
];
