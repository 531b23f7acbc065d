import { sql, type Expression, type SqlBool } from 'kysely';
import { hasMeetings } from '../circles/has-meetings.js';
import { largestId } from '../database/largest-id.js';
import { containsAnyOf } from '../query/contains-any-of.js';
import type { CourseRequest } from './course-request.js';

type Condition = Expression<SqlBool>;

/** The licences that the live API counts as open. */
const openLicences = ['CC-BY', 'CC-BY-SA', 'CC-BY-NC', 'CC-BY-NC-SA', 'Public Domain'];

/**
 * What a course must fulfil, all of it.
 *
 * @param today the day in UTC, `2026-11-22`.
 */
export function courseConditions(request: CourseRequest, today: string): readonly Condition[] {
  return [
    sql<SqlBool>`not courses.deleted`,
    sql<SqlBool>`not courses.archived`,
    ...(request.id === undefined ? [sql<SqlBool>`not courses.unlisted`] : [isCourse(request.id)]),
    ...(request.openLicenceOnly ? [isOneOf('courses.license', openLicences)] : []),
    ...(request.guideOnly ? [sql<SqlBool>`courses.facilitator_guide`] : []),
    ...(request.ownerlessOnly ? [sql<SqlBool>`courses.ownerless`] : []),
    ...whereGiven(request.words, hasWords),
    ...whereGiven(request.topics, isOnTopic),
    ...whereGiven(request.keywords, (parts) => containsAnyOf(sql.ref('courses.keywords'), parts)),
    ...whereGiven(request.languages, (codes) => isOneOf('courses.language', codes)),
    ...whereGiven(request.active, (active) => isUsed(active, today)),
    ...whereGiven(request.courseListId, isListedIn),
  ];
}

function whereGiven<Value>(
  value: Value | undefined,
  condition: (value: Value) => Condition,
): readonly Condition[] {
  return value === undefined ? [] : [condition(value)];
}

function isCourse(id: number): Condition {
  return Math.abs(id) > largestId ? sql<SqlBool>`false` : sql<SqlBool>`courses.id = ${id}`;
}

function isOneOf(column: string, values: readonly string[]): Condition {
  return sql<SqlBool>`${sql.ref(column)} = any(${values}::text[])`;
}

function hasWords(words: string): Condition {
  return sql<SqlBool>`courses.document @@ to_tsquery('simple', ${words})`;
}

function isOnTopic(slugs: readonly string[]): Condition {
  return sql<SqlBool>`courses.id in (${coursesOnTopic(slugs)})`;
}

/** The ids of courses, each once per topic guide of those slugs that it belongs to. */
export function coursesOnTopic(slugs: readonly string[]) {
  return sql<number>`
    select course_topic_guides.course_id
    from course_topic_guides
    join topic_guides on topic_guides.id = course_topic_guides.topic_guide_id
    where ${isOneOf('topic_guides.slug', slugs)}`;
}

function isListedIn(courseListId: number): Condition {
  if (Math.abs(courseListId) > largestId) return sql<SqlBool>`false`;
  return sql<SqlBool>`courses.id in (
    select course_id from course_list_courses where course_list_id = ${courseListId})`;
}

/** A course may be both: one of its circles goes on, another one is over. */
function isUsed(active: boolean, today: string): Condition {
  return sql<SqlBool>`courses.id in (
    select circles.course_id from circles
    where not circles.deleted and not circles.draft and ${hasMeetings(today)} = ${active})`;
}
