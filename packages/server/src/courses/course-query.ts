import { sql, type RawBuilder, type Selectable } from 'kysely';
import type { CourseTable } from '../database/course-tables.js';
import type { Database } from '../database/schema.js';
import { courseConditions, coursesOnTopic } from './course-filters.js';
import type { CourseOrder, CourseRequest } from './course-request.js';

/** A course as the list query reads it. */
export interface CourseRow extends Omit<
  Selectable<CourseTable>,
  'license' | 'facilitator_guide' | 'ownerless' | 'archived' | 'deleted'
> {
  /** The titles of its topic guides. */
  readonly topics: readonly string[];
  /** Its circles that are not deleted, drafts too; once per topic that was asked for and is its. */
  readonly learning_circles: number;
}

/** Counts what a request finds, whatever slice of it is asked for. */
export async function countCourses(
  database: Database,
  request: CourseRequest,
  today: string,
): Promise<number> {
  const { count } = await database
    .selectFrom('courses')
    .where((eb) => eb.and([...courseConditions(request, today)]))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Reads the rows of a request in its order, the slice that it asks for, in one query. */
export async function readCourses(
  database: Database,
  request: CourseRequest,
  today: string,
): Promise<readonly CourseRow[]> {
  const times = timesOf(request.topics);
  const page = database
    .selectFrom('courses')
    // Costs nothing in another order: the database leaves out a join that it does not need.
    .leftJoin(usesOfEach(database).as('uses'), 'uses.course_id', 'courses.id')
    .where((eb) => eb.and([...courseConditions(request, today)]))
    .select('courses.id')
    // The place in the order goes along, so that it is worked out once.
    .select(sql<number>`row_number() over (order by ${orderOf(request.order, times)})`.as('place'))
    .orderBy('place')
    .$if(request.slice !== undefined, (query) =>
      query.limit(request.slice?.limit ?? 0).offset(request.slice?.offset ?? 0),
    );
  // What is counted is counted outside, so that the rows before the slice cost nothing.
  return database
    .selectFrom(page.as('page'))
    .innerJoin('courses', 'courses.id', 'page.id')
    .select(courseColumns)
    .select([createdAt, topics, sql<number>`${uses} * ${times}`.as('learning_circles')])
    .orderBy('page.place')
    .execute();
}

const courseColumns = [
  'courses.id',
  'courses.title',
  'courses.provider',
  'courses.link',
  'courses.keywords',
  'courses.unlisted',
  'courses.caption',
  'courses.format',
  'courses.platform',
  'courses.on_demand',
  'courses.language',
  'courses.overall_rating',
  'courses.total_ratings',
  'courses.rating_step_counts',
] as const;

const createdAt = sql<string>`
  to_char(courses.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as('created_at');

const topics = sql<readonly string[]>`(
  select coalesce(json_agg(topic_guides.title order by topic_guides.id), '[]')
  from course_topic_guides
  join topic_guides on topic_guides.id = course_topic_guides.topic_guide_id
  where course_topic_guides.course_id = courses.id)`.as('topics');

const uses = sql<number>`(
  select count(*) from circles where circles.course_id = courses.id and not circles.deleted)`;

function usesOfEach(database: Database) {
  return database
    .selectFrom('circles')
    .select((eb) => ['course_id', eb.fn.countAll<number>().as('count')])
    .where('deleted', '=', false)
    .groupBy('course_id');
}

/** The live API joins the topics before it counts circles: two that match double their number. */
function timesOf(slugs: CourseRequest['topics']): RawBuilder<number> {
  if (slugs === undefined) return sql<number>`1`;
  return sql<number>`(
    select count(*) from (${coursesOnTopic(slugs)}) as hits where hits.course_id = courses.id)`;
}

/** The live API has no last key; ours is the id, so that pages do not overlap. */
function orderOf(order: CourseOrder, times: RawBuilder<number>): RawBuilder<unknown> {
  switch (order) {
    case 'title':
      return sql`courses.title collate "C", courses.id`;
    case 'usage':
      return sql`coalesce(uses.count, 0) * ${times} desc, courses.title collate "C", courses.id`;
    case 'overall_rating':
      return sql`courses.overall_rating desc, courses.total_ratings desc,
        courses.title collate "C", courses.id`;
    case 'created_at':
      return sql`courses.created_at desc, courses.id desc`;
  }
}
