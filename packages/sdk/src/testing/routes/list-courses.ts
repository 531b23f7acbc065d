import type { Course } from '@circlet/contract';
import { found, type Answer, type Exchange } from '../http/exchange.js';
import { checks, rawText, refuseBad, slicePart, sliceOf, type Query } from '../http/parameters.js';
import { Crash } from '../http/refusals.js';
import { languageName } from '../wire/wire-course.js';
import type { StoredCourse, World } from '../world/world.js';
import { inLanguage } from './circle-item.js';
import { filteredCourses } from './course-filters.js';
import { sorted, type SortKey, type Ties } from './sorted.js';

const rules = {
  offset: checks.integer,
  limit: checks.integer,
  user: checks.boolean,
  facilitator_guide: checks.boolean,
  course_list: checks.integer,
  order: checks.oneOf(
    ['title', 'usage', 'overall_rating', 'created_at'],
    "must be 'title', 'usage', 'created_at', or 'overall_rating'",
  ),
};

/** A course that was found, with its circles as the API counts them then. */
interface Row {
  readonly wire: Course;
  readonly circles: number;
}

const byTitle: SortKey<Row> = [({ wire }) => wire.title, 'up'];

const orders: Readonly<Record<string, readonly SortKey<Row>[]>> = {
  title: [byTitle],
  usage: [[({ circles }) => circles, 'down'], byTitle],
  overall_rating: [
    [({ wire }) => wire.overall_rating, 'down'],
    [({ wire }) => wire.total_ratings, 'down'],
    byTitle,
  ],
  created_at: [[({ wire }) => wire.created_at, 'down']],
};

/** `GET /api/courses/` */
export function listCourses(world: World, exchange: Exchange, ties: Ties): Answer {
  const { query, language } = exchange;
  refuseBad(query, rules);
  // For whoever has no session there is no team, and the API falls over that.
  if (query.get('team') === 'true') throw new Crash('team=true without a session');
  const slice = sliceOf(query);
  const rows = filteredCourses(world, exchange).flatMap((course) => rowOf(course, world, query));
  const keys = orders[query.get('order') ?? ''] ?? [byTitle];
  const inOrder = sorted(rows, keys, { ties, offset: slice?.offset ?? 0 });
  return found({
    count: rows.length,
    ...(slice && { offset: slice.offset, limit: slice.limit }),
    items: slicePart(inOrder, slice).map((row) => courseItem(row, language)),
  });
}

/** With several topics that match, the circles of a course are counted as often. */
function rowOf(course: StoredCourse, world: World, query: Query): Row[] {
  const { wire } = course;
  const circles = course.circleCount ?? circlesOf(wire.id, world);
  const slugs = rawText(query, 'topics')?.toLowerCase().split(',');
  if (!slugs) return [{ wire, circles }];
  const wanted = new Set(slugs.map((slug) => world.topics.get(slug)));
  const matches = wire.topics.filter((title) => wanted.has(title)).length;
  return matches === 0 ? [] : [{ wire, circles: circles * matches }];
}

function circlesOf(id: number, { circles }: World): number {
  return circles.filter(({ wire, isDeleted }) => wire.course.id === id && !isDeleted).length;
}

function courseItem({ wire, circles }: Row, language: string): Course {
  return {
    ...wire,
    language_display:
      language === 'en'
        ? wire.language_display
        : (languageName(wire.language, language) ?? wire.language),
    course_page_url: inLanguage(wire.course_page_url, language),
    course_page_path: inLanguage(wire.course_page_path, language),
    course_edit_path: inLanguage(wire.course_edit_path, language),
    learning_circles: circles,
  };
}
