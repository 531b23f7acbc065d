import { CircleOrder } from '@circlet/contract';
import type { ErrorMessages } from '../http/envelope.js';
import type { BaseSet, CircleRequest, Scope, Slice } from './circle-request.js';
import { buildFullTextQuery } from './full-text.js';
import { findHardErrors, findPoliteErrors, readBox, type Query } from './param-checks.js';
import { parseBoolean, parseInteger } from './query-values.js';
import { parseWeekdays } from './weekdays.js';

/** A request for circles, or why there is none. */
export type CircleParams =
  | { readonly ok: true; readonly request: CircleRequest }
  | { readonly ok: false; readonly status: 200 | 400; readonly errors: ErrorMessages };

/**
 * Reads the parameters of the circle list.
 *
 * Bad ones are reported together: with status 200 where the live API has a
 * message for them, with 400 where it crashes. Unknown ones are ignored.
 */
export function readCircleParams(query: Query): CircleParams {
  const polite = findPoliteErrors(query);
  if (Object.keys(polite).length > 0) return { ok: false, status: 200, errors: polite };
  const hard = findHardErrors(query);
  if (Object.keys(hard).length > 0) return { ok: false, status: 400, errors: hard };
  return { ok: true, request: assemble(query) };
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

const defaultLimit = 100;

function readSlice(query: Query): Slice | undefined {
  if (!query.has('limit') && !query.has('offset')) return undefined;
  return {
    limit: parseInteger(query.get('limit') ?? '') ?? defaultLimit,
    offset: parseInteger(query.get('offset') ?? '') ?? 0,
  };
}
