import { sql, type Insertable, type Transaction } from 'kysely';
import type { TeamTable } from './community-tables.js';
import { completeCircles, continueIds } from './complete-circles.js';
import { insertAll } from './insert-all.js';
import type { CircleTable, CourseTable, Database, Schema, TopicGuideTable } from './schema.js';

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

/** A course and the topic guides that it belongs to, by their ids; default: none. */
export interface NewCourse extends Insertable<CourseTable> {
  readonly id: number;
  readonly topicGuides?: readonly number[];
}

/** A team's selection of courses, by their ids. */
export interface NewCourseList {
  readonly id: number;
  readonly courses: readonly number[];
}

/** What can be written in one go; ids are the caller's. */
export interface CircleData {
  readonly topicGuides?: readonly (Insertable<TopicGuideTable> & { readonly id: number })[];
  readonly courses: readonly NewCourse[];
  readonly courseLists?: readonly NewCourseList[];
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

async function writeCourses(transaction: Transaction<Schema>, data: CircleData): Promise<void> {
  const { topicGuides = [], courseLists = [] } = data;
  await insertAll(transaction, 'topic_guides', topicGuides);
  await insertAll(transaction, 'courses', data.courses.map(courseColumnsOf));
  await insertAll(transaction, 'course_topic_guides', data.courses.flatMap(topicGuidesOf));
  await insertAll(
    transaction,
    'course_lists',
    courseLists.map(({ id }) => ({ id })),
  );
  await insertAll(transaction, 'course_list_courses', courseLists.flatMap(listedCoursesOf));
  if (topicGuides.length > 0) await continueIds(transaction, ['topic_guides']);
  if (courseLists.length > 0) await continueIds(transaction, ['course_lists']);
}

function courseColumnsOf(course: NewCourse) {
  const { topicGuides: _ids, ...columns } = course;
  return columns;
}

function topicGuidesOf({ id, topicGuides = [] }: NewCourse) {
  return topicGuides.map((topic_guide_id) => ({ course_id: id, topic_guide_id }));
}

function listedCoursesOf({ id, courses }: NewCourseList) {
  return courses.map((course_id) => ({ course_list_id: id, course_id }));
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
