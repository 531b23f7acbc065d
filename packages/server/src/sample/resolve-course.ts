import type { NewCourse } from '../database/write-courses.js';
import { addDays } from './days.js';
import { known } from './known.js';
import type { SampleCourse } from './sample-types.js';

/**
 * A course of the sample as it is written.
 *
 * @param today the day in UTC, `2026-11-22`, before which the course was added.
 */
export function courseRow(
  course: SampleCourse,
  id: number,
  topicGuides: ReadonlyMap<string, number>,
  today: string,
): NewCourse {
  const { title, provider, link, language, caption, topics = [], stars } = course;
  return {
    ...{ id, title, provider, link, language, caption },
    keywords: course.keywords.join(', '),
    format: course.format ?? 'Online Course',
    platform: course.platform ?? '',
    on_demand: course.onDemand ?? true,
    license: course.licence ?? 'All rights reserved',
    ...ratingColumns(stars),
    facilitator_guide: course.guide ?? false,
    ...stateColumns(course),
    // Later in the list is newer.
    created_at: `${addDays(today, id * 9 - 800)}T09:30:00.120Z`,
    topicGuides: topics.map((slug) => known(topicGuides, slug)),
  };
}

function stateColumns({ unlisted = false, archived = false, deleted = false }: SampleCourse) {
  return { unlisted, archived, deleted };
}

/** As the live API has them: the average with one decimal, and the numbers as JSON, best first. */
function ratingColumns(stars: SampleCourse['stars']) {
  if (stars === undefined) return {};
  const total = stars.reduce((sum, count) => sum + count, 0);
  const points = stars.reduce((sum, count, index) => sum + count * (5 - index), 0);
  const counts = stars.map((count, index) => `"${String(5 - index)}": ${String(count)}`);
  return {
    overall_rating: Math.round((points / total) * 10) / 10,
    total_ratings: total,
    rating_step_counts: `{${counts.join(', ')}}`,
  };
}
