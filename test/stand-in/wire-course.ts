/** A course as it travels; what a test does not care about is ordinary. */
export function wireCourse(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  const id = Number(overrides['id'] ?? 1);
  return {
    id,
    title: `Course ${id}`,
    format: 'Online Course',
    provider: 'Open Shelf',
    platform: '',
    creator: 'Open Shelf',
    link: 'https://courses.example.org/reading',
    caption: 'Read more.',
    on_demand: true,
    keywords: ['reading'],
    topics: ['Arts'],
    language: 'en',
    language_display: 'English',
    overall_rating: 4.5,
    total_ratings: 4,
    rating_step_counts: '{"5": 2, "4": 2, "3": 0, "2": 0, "1": 0}',
    course_page_url: `https://circles.example.org/en/course/${id}/`,
    course_page_path: `/en/course/${id}/`,
    course_edit_path: `/en/course/${id}/edit/`,
    created_at: '2015-03-23T15:18:02.190Z',
    unlisted: false,
    learning_circles: 3,
    ...overrides,
  };
}
