import {
  expressionBuilder,
  sql,
  type Expression,
  type ExpressionBuilder,
  type SqlBool,
} from 'kysely';
import { largestId } from '../database/largest-id.js';
import type { Schema } from '../database/schema.js';
import { containsAnyOf } from '../query/contains-any-of.js';
import type { BoundingBox } from './bounding-box.js';
import type { BaseSet, CircleRequest, Scope } from './circle-request.js';

type Condition = Expression<SqlBool>;
type Builder = ExpressionBuilder<Schema, 'circles'>;

const nothing: Condition = sql<SqlBool>`false`;

/**
 * What a circle must fulfil, all of it, except for the filter on sign-up:
 * that one is counted before it is applied.
 *
 * @param today the day in UTC, `2026-11-22`.
 */
export function circleConditions(request: CircleRequest, today: string): readonly Condition[] {
  const eb = expressionBuilder<Schema, 'circles'>();
  return [
    ...baseConditions(eb, request.base),
    ...(request.scope === undefined ? [] : [scopeCondition(eb, request.scope, today)]),
    ...(request.city === undefined ? [] : [eb('circles.city', '=', request.city)]),
    ...(request.courseId === undefined ? [] : [idIs(eb, 'circles.course_id', request.courseId)]),
    ...(request.teamId === undefined ? [] : [idIs(eb, 'circles.team_id', request.teamId)]),
    ...(request.box === undefined ? [] : [boxCondition(eb, request.box)]),
    ...(request.daysOfWeek === undefined ? [] : [dayCondition(request.daysOfWeek)]),
    ...(request.topics === undefined ? [] : [topicCondition(request.topics)]),
    ...onlineConditions(eb, request.online),
    ...(request.active === undefined
      ? []
      : [eb('circles.end_date', request.active ? '>=' : '<', today)]),
    ...(request.creditOnly ? [eb('circles.cu_credit', '=', true)] : []),
  ];
}

/** Whether one can sign up on a day; the last day counts. */
export function signupCondition(signup: 'open' | 'closed', today: string): Condition {
  const eb = expressionBuilder<Schema, 'circles'>();
  const open = eb.and([eb('circles.signup_open', '=', true), eb('circles.end_date', '>=', today)]);
  return signup === 'open' ? open : eb.not(open);
}

function baseConditions(eb: Builder, base: BaseSet): readonly Condition[] {
  const kept = eb('circles.deleted', '=', false);
  const finished = eb('circles.draft', '=', false);
  switch (base.kind) {
    case 'one':
      return [idIs(eb, 'circles.id', base.id)];
    case 'one-on-show':
      return [idIs(eb, 'circles.id', base.id), kept, finished];
    case 'with-drafts':
      return [kept];
    case 'with-stories':
      return [kept, finished, eb('circles.survey_responses', '>', 0)];
    case 'published':
      return [kept, finished, eb('circles.members_only', '=', false)];
  }
}

function idIs(
  eb: Builder,
  column: 'circles.id' | 'circles.course_id' | 'circles.team_id',
  id: number,
): Condition {
  return Math.abs(id) > largestId ? nothing : eb(column, '=', id);
}

function scopeCondition(eb: Builder, scope: Scope, today: string): Condition {
  switch (scope) {
    case 'active':
      return eb.or([eb('circles.end_date', '>=', today), eb('circles.draft', '=', true)]);
    case 'upcoming':
      return eb.or([eb('circles.start_date', '>', today), eb('circles.draft', '=', true)]);
    case 'current':
      return eb.and([eb('circles.start_date', '<=', today), eb('circles.end_date', '>=', today)]);
    case 'completed':
      return eb('circles.end_date', '<', today);
  }
}

function onlineConditions(eb: Builder, online: CircleRequest['online']): readonly Condition[] {
  if (online === undefined) return [];
  return online === 'unknown' ? [nothing] : [eb('circles.online', '=', online)];
}

/** Coordinates have six decimals; so have the edges, or `distance=0` would miss its own circle. */
const decimals = 6;

function boxCondition(eb: Builder, box: BoundingBox): Condition {
  return eb.and([
    eb('circles.latitude', '>=', box.south.toFixed(decimals)),
    eb('circles.latitude', '<=', box.north.toFixed(decimals)),
    eb('circles.longitude', '>=', box.west.toFixed(decimals)),
    eb('circles.longitude', '<=', box.east.toFixed(decimals)),
  ]);
}

function dayCondition(days: readonly number[]): Condition {
  if (days.length === 0) return nothing;
  return sql<SqlBool>`extract(dow from circles.start_date) in (${sql.join(days)})`;
}

function topicCondition(topics: readonly string[]): Condition {
  return sql<SqlBool>`circles.course_id in (
    select courses.id from courses where ${containsAnyOf(sql.ref('courses.keywords'), topics)})`;
}
