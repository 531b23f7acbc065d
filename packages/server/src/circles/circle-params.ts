import { CircleOrder } from '@circlet/contract';
import type { Query } from '../query/checks.js';
import { buildFullTextQuery } from '../query/full-text.js';
import { readParams, type Params } from '../query/params.js';
import { parseBoolean, parseInteger } from '../query/query-values.js';
import { readSlice } from '../query/slice.js';
import type { BaseSet, CircleRequest, Scope } from './circle-request.js';
import { circleChecks, readBox } from './param-checks.js';
import { parseWeekdays } from './weekdays.js';

/** Reads the parameters of the circle list. */
export function readCircleParams(query: Query): Params<CircleRequest> {
  return readParams(query, circleChecks, assemble);
}

function assemble(query: Query): CircleRequest {
  const words = buildFullTextQuery(query.get('q') ?? '');
  return {
    base: readBase(query),
    words: words.kind === 'words' ? words.text : undefined,
    city: query.get('city'),
    courseId: parseInteger(query.get('course_id') ?? ''),
    teamId: parseInteger(query.get('team_id') ?? ''),
    box: readBox(query),
    daysOfWeek: query.has('weekdays') ? parseWeekdays(query.get('weekdays') ?? '') : undefined,
    online: readOnline(query.get('online')),
    topics: query.get('topics')?.split(','),
    signup: readSignup(query.get('signup')),
    active: query.has('active') ? query.get('active') === 'true' : undefined,
    scope: readScope(query.get('scope')),
    creditOnly: parseBoolean(query.get('cu_credit') ?? '') === true,
    order: CircleOrder.safeParse(query.get('order')).data,
    slice: readSlice(query),
  };
}

function readBase(query: Query): BaseSet {
  const id = parseInteger(query.get('id') ?? '');
  if (id !== undefined) return { kind: 'one', id };
  // Even `draft=false` shows them: the live API looks at nothing but the name.
  return { kind: query.has('draft') ? 'with-drafts' : 'published' };
}

function readOnline(value: string | undefined): CircleRequest['online'] {
  return value === undefined ? undefined : (parseBoolean(value) ?? 'unknown');
}

function readSignup(value: string | undefined): CircleRequest['signup'] {
  if (value === undefined) return undefined;
  return value === 'open' ? 'open' : 'closed';
}

const scopes: readonly string[] = [
  'active',
  'upcoming',
  'current',
  'completed',
] satisfies readonly Scope[];

function readScope(value: string | undefined): Scope | undefined {
  return value !== undefined && scopes.includes(value) ? (value as Scope) : undefined;
}
