import { CourseOrder } from '@circlet/contract';
import {
  boolean,
  integer,
  naturalNumber,
  searchable,
  unlessEmpty,
  withoutNul,
  type Check,
  type Query,
} from '../query/checks.js';
import { buildFullTextQuery } from '../query/full-text.js';
import { readParams, type Params, type QueryChecks } from '../query/params.js';
import { parseBoolean, parseInteger } from '../query/query-values.js';
import { readSlice } from '../query/slice.js';
import type { CourseRequest } from './course-request.js';

/** Reads the parameters of the course list. */
export function readCourseParams(query: Query): Params<CourseRequest> {
  return readParams(query, courseChecks, assemble);
}

const messages = {
  order: "must be 'title', 'usage', 'created_at', or 'overall_rating'",
  keywords: 'Must contain a keyword',
  session: 'Needs a session, which this API does not have',
} as const;

const someKeyword: Check = (value) =>
  keywordsIn(value).length === 0 ? messages.keywords : withoutNul(value);

const courseChecks: QueryChecks = {
  polite: {
    offset: unlessEmpty(integer),
    limit: unlessEmpty(integer),
    order: (value) => (CourseOrder.safeParse(value).success ? undefined : messages.order),
    user: unlessEmpty(boolean),
    include_unlisted: unlessEmpty(boolean),
    facilitator_guide: unlessEmpty(boolean),
    course_list: unlessEmpty(integer),
  },
  hard: {
    course_id: integer,
    limit: naturalNumber,
    offset: naturalNumber,
    q: searchable,
    topics: withoutNul,
    keywords: someKeyword,
    languages: withoutNul,
    team: (value) => (value === 'true' ? messages.session : undefined),
  },
};

/** Those that are not empty: on an empty one the live API crashes (recordings 346, 347). */
export function keywordsIn(value: string): readonly string[] {
  return value.split(',').filter((keyword) => keyword.trim() !== '');
}

function assemble(query: Query): CourseRequest {
  const words = buildFullTextQuery(query.get('q') ?? '');
  const keywords = query.get('keywords');
  return {
    id: parseInteger(query.get('course_id') ?? ''),
    words: words.kind === 'words' ? words.text : undefined,
    topics: query.get('topics')?.toLowerCase().split(','),
    keywords: keywords === undefined ? undefined : keywordsIn(keywords),
    languages: query.get('languages')?.split(','),
    openLicenceOnly: query.get('oer') === 'true',
    active: query.has('active') ? query.get('active') === 'true' : undefined,
    guideOnly: parseBoolean(query.get('facilitator_guide') ?? '') === true,
    courseListId: parseInteger(query.get('course_list') ?? ''),
    // Nobody is signed in, so the courses of the visitor are those of nobody.
    ownerlessOnly: query.has('user'),
    order: CourseOrder.safeParse(query.get('order')).data ?? 'title',
    slice: readSlice(query),
  };
}
