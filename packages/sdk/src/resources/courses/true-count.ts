import type { Course, CourseTopic } from '../../models/course.js';
import { changedRows } from '../lists/changed-rows.js';
import type { ReadRows } from '../lists/rows.js';

/**
 * Mends the number of circles: asked for several topic guides, the API counts
 * each circle once for each of them that a course belongs to.
 *
 * @param asked Slugs in lower case.
 * @param guides All topic guides: a course tells their titles only.
 */
export function trueCount(
  read: ReadRows<Course>,
  asked: readonly string[],
  guides: readonly CourseTopic[],
): ReadRows<Course> {
  const titles = guides.filter(({ slug }) => asked.includes(slug)).map(({ title }) => title);
  const isShared = (title: string): boolean =>
    guides.filter((guide) => guide.title === title).length > 1;
  const mend = (course: Course): Course => {
    const matching = titles.filter((title) => course.topics.includes(title));
    const count = (course.circleCount ?? NaN) / matching.length;
    const isCertain = Number.isInteger(count) && !matching.some(isShared);
    return { ...course, circleCount: isCertain ? count : null };
  };
  return changedRows(read, mend);
}
