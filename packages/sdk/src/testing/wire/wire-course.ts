import type { Course } from '@circlet/contract';
import { saidFields } from './said-fields.js';

/** A course as it travels; what a test does not say is ordinary. */
export function wireCourse(fields: Partial<Course> = {}): Course {
  const { id = 7, provider = 'Open Shelf', language = 'en' } = fields;
  return {
    id,
    title: `Course ${String(id)}`,
    format: 'Online Course',
    provider,
    platform: '',
    creator: provider,
    link: `https://courses.example.org/${String(id)}`,
    caption: 'Read together.',
    on_demand: true,
    keywords: ['reading'],
    topics: [],
    language,
    language_display: languageName(language, 'en') ?? language,
    overall_rating: 0,
    total_ratings: 0,
    rating_step_counts: '{}',
    course_page_url: `https://circles.example.org/en/course/${String(id)}/`,
    course_page_path: `/en/course/${String(id)}/`,
    course_edit_path: `/en/course/${String(id)}/edit/`,
    created_at: '2026-01-05T12:00:00.000Z',
    unlisted: false,
    learning_circles: 0,
    ...saidFields(fields),
  };
}

/** The name of a language in another one; undefined for a code that nobody knows. */
export function languageName(code: string, inLanguage: string): string | undefined {
  try {
    const names = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' });
    return names.of(code);
  } catch {
    return undefined;
  }
}
