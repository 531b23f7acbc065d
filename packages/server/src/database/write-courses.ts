import type { Insertable, Transaction } from 'kysely';
import { continueIds } from './complete-circles.js';
import type { CourseTable, TopicGuideTable } from './course-tables.js';
import { insertAll } from './insert-all.js';
import type { Schema } from './schema.js';

/** A course and the topic guides that it belongs to, by their ids; default: none. */
export interface NewCourse extends Insertable<CourseTable> {
  readonly id: number;
  readonly topicGuides?: readonly number[];
}

/** A team's selection of courses, by their ids. */
interface NewCourseList {
  readonly id: number;
  readonly courses: readonly number[];
}

/** The catalog; ids are the caller's. */
export interface CourseData {
  readonly topicGuides?: readonly (Insertable<TopicGuideTable> & { readonly id: number })[];
  readonly courses: readonly NewCourse[];
  readonly courseLists?: readonly NewCourseList[];
}

/** Adds topic guides, courses and lists of them. */
export async function writeCourses(
  transaction: Transaction<Schema>,
  data: CourseData,
): Promise<void> {
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
