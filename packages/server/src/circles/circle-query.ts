import { sql, type Expression, type SqlBool } from 'kysely';
import type { Database } from '../database/schema.js';
import { circleConditions, signupCondition } from './circle-filters.js';
import type { CircleRequest } from './circle-request.js';
import { circleColumns, type CircleRow } from './circle-row.js';

/** How many rows a request finds, however few of them it asks to see. */
export interface CircleCounts {
  /** Before the filter on sign-up. */
  readonly open: number;
  /** Before the filter on sign-up. */
  readonly closed: number;
  /** After all filters. */
  readonly count: number;
}

/** Counts what a request finds; with `q`, a circle counts once per facilitator that matches. */
export async function countCircles(
  database: Database,
  request: CircleRequest,
  today: string,
): Promise<CircleCounts> {
  const { open, total } = await found(database, request, circleConditions(request, today))
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere(signupCondition('open', today)).as('open'),
      eb.fn.countAll<number>().as('total'),
    ])
    .executeTakeFirstOrThrow();
  const closed = total - open;
  const counts = { open, closed };
  return { ...counts, count: request.signup === undefined ? total : counts[request.signup] };
}

/** Reads the rows of a request in its order, the slice that it asks for, in one query. */
export async function readCircles(
  database: Database,
  request: CircleRequest,
  today: string,
): Promise<readonly CircleRow[]> {
  const conditions = [
    ...circleConditions(request, today),
    ...(request.signup === undefined ? [] : [signupCondition(request.signup, today)]),
  ];
  const page = found(database, request, conditions)
    .innerJoin('courses', 'courses.id', 'circles.course_id')
    .select([...circleColumns, 'circles.created_at', 'matches.copy'])
    .select([
      'courses.title as course_title',
      'courses.provider as course_provider',
      'courses.link as course_link',
    ])
    .orderBy(orderOf(request.order))
    .orderBy('circles.id')
    .orderBy('matches.copy')
    .$if(request.slice !== undefined, (query) =>
      query.limit(request.slice?.limit ?? 0).offset(request.slice?.offset ?? 0),
    );
  // Counted outside, so that the rows before the slice cost nothing.
  return database
    .selectFrom(page.as('circles'))
    .selectAll('circles')
    .select([facilitators, meetingCount, signupCount, nextMeeting(today)])
    .orderBy(orderOf(request.order))
    .orderBy('circles.id')
    .orderBy('circles.copy')
    .execute();
}

function found(
  database: Database,
  request: CircleRequest,
  conditions: readonly Expression<SqlBool>[],
) {
  return database
    .selectFrom(matches(database, request.words).as('matches'))
    .innerJoin('circles', 'circles.id', 'matches.circle_id')
    .where((eb) => eb.and([...conditions]));
}

/** Every circle once; with words, once for each facilitator whose row has them all. */
function matches(database: Database, words: string | undefined) {
  if (words === undefined) {
    return database.selectFrom('circles').select(['id as circle_id', sql<number>`0`.as('copy')]);
  }
  return database
    .selectFrom('search_documents')
    .select(['circle_id', sql<number>`position`.as('copy')])
    .where(sql<SqlBool>`document @@ to_tsquery('simple', ${words})`);
}

const facilitators = sql<readonly string[]>`(
  select coalesce(json_agg(first_name order by position), '[]')
  from facilitators where circle_id = circles.id)`.as('facilitators');

const meetingCount = sql<number>`(
  select count(*) from meetings where circle_id = circles.id)`.as('meeting_count');

const signupCount = sql<number>`(
  select count(*) from signups where circle_id = circles.id)`.as('signup_count');

function nextMeeting(today: string) {
  return sql<string | null>`(
    select min(meets_on) from meetings
    where circle_id = circles.id and meets_on >= ${today}::date)`.as('next_meeting_date');
}

/** The live API has no second key; ours is the id, so that pages do not overlap. */
function orderOf(order: CircleRequest['order']) {
  switch (order) {
    case 'name':
      return sql`circles.name collate "C"`;
    case 'created_at':
      return sql`circles.created_at desc`;
    case 'first_meeting_date':
      return sql`circles.start_date`;
    case 'start_date':
      return sql`circles.start_date desc`;
    case 'last_meeting_date':
      return sql`circles.end_date desc`;
    case undefined:
      return sql`circles.id`;
  }
}
