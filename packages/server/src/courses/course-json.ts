import type { Course } from '@circlet/contract';
import { coursePagePath, coursePageUrl, type LinkBase } from '../circles/links.js';
import { languageName } from './language-names.js';
import type { CourseRow } from './course-query.js';

/** Turns a row into an item of the course list, with the live API's keys in its order. */
export function courseItem(row: CourseRow, base: LinkBase): Course {
  const path = coursePagePath(row.id, base);
  return {
    id: row.id,
    title: row.title,
    format: row.format,
    provider: row.provider,
    platform: row.platform,
    creator: row.provider,
    link: row.link,
    caption: row.caption,
    on_demand: row.on_demand,
    keywords: keywordsOf(row.keywords),
    topics: [...row.topics],
    language: row.language,
    language_display: languageName(row.language, base.language) ?? row.language,
    overall_rating: row.overall_rating,
    total_ratings: row.total_ratings,
    rating_step_counts: row.rating_step_counts,
    course_page_url: coursePageUrl(row.id, base),
    course_page_path: path,
    course_edit_path: `${path}edit/`,
    created_at: row.created_at,
    unlisted: row.unlisted,
    learning_circles: row.learning_circles,
  };
}

function keywordsOf(keywords: string | null): string[] {
  return keywords === null || keywords === ''
    ? []
    : keywords.split(',').map((keyword) => keyword.trim());
}
