import { sql, type Insertable } from 'kysely';
import type { TeamTable } from './community-tables.js';
import { completeCircles, continueIds } from './complete-circles.js';
import { insertAll } from './insert-all.js';
import type { CircleTable, Database } from './schema.js';
import { writeCourses, type CourseData } from './write-courses.js';

/** A circle with all that hangs on it. */
export interface NewCircle extends Omit<
  Insertable<CircleTable>,
  'id' | 'zone_label' | 'utc_offset_minutes'
> {
  readonly id: number;
  /** First names in order. */
  readonly facilitators: readonly string[];
  /** The days on which it meets, `2026-11-30`, each once. */
  readonly meetings: readonly string[];
  /** How many learners have signed up. */
  readonly signups: number;
}

/** What can be written in one go; ids are the caller's. */
export interface CircleData extends CourseData {
  readonly teams: readonly (Insertable<TeamTable> & { readonly id: number })[];
  readonly circles: readonly NewCircle[];
}

/**
 * Adds courses, teams and circles, all or none of them, and derives what
 * requests need: the label of the time zone, the offset, the words to search.
 *
 * @throws what the database answered, for instance if an id exists already or
 * a time zone does not.
 */
export async function writeCircles(database: Database, data: CircleData): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await writeCourses(transaction, data);
    await insertAll(transaction, 'teams', data.teams);
    await insertAll(transaction, 'circles', data.circles.map(circleColumnsOf));
    await insertAll(transaction, 'facilitators', data.circles.flatMap(facilitatorsOf));
    await insertAll(transaction, 'meetings', data.circles.flatMap(meetingsOf));
    await insertAll(transaction, 'signups', data.circles.flatMap(signupsOf));
    await completeCircles(transaction);
    await continueIds(transaction, ['courses', 'teams', 'circles']);
  });
  await sql`analyze`.execute(database);
}

function circleColumnsOf(circle: NewCircle) {
  const { facilitators: _names, meetings: _days, signups: _count, ...columns } = circle;
  return columns;
}

function facilitatorsOf(circle: NewCircle) {
  return circle.facilitators.map((first_name, position) => ({
    circle_id: circle.id,
    position,
    first_name,
  }));
}

function meetingsOf(circle: NewCircle) {
  return circle.meetings.map((meets_on) => ({ circle_id: circle.id, meets_on }));
}

function signupsOf(circle: NewCircle) {
  return Array.from({ length: circle.signups }, () => ({
    circle_id: circle.id,
    created_at: circle.created_at,
  }));
}
