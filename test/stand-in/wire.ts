/** A circle as it travels; what a test does not care about is ordinary. */
export function wireCircle(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  const id = Number(overrides['id'] ?? 1);
  return {
    id,
    name: `Circle ${id}`,
    course: {
      id: 7,
      title: 'Reading',
      provider: 'Open Shelf',
      link: 'https://courses.example.org/reading',
      course_page_url: 'https://circles.example.org/en/course/7/',
    },
    facilitator: 'Ana',
    facilitators: ['Ana'],
    venue: 'Main Library',
    venue_address: '1 Main Street, Springfield',
    venue_website: '',
    city: 'Springfield',
    region: 'Illinois',
    country: 'United States of America',
    country_en: 'United States of America',
    latitude: '39.799017',
    longitude: '-89.643957',
    place_id: '',
    online: false,
    language: 'en',
    day: 'Monday',
    start_date: '2026-11-30',
    start_datetime: '2026-11-30T18:30:00-06:00',
    meeting_time: '18:30:00',
    end_time: '20:00:00',
    time_zone: 'CST',
    last_meeting_date: '2027-01-04',
    weeks: 6,
    url: `https://circles.example.org/en/signup/main-library-${id}/`,
    report_url: 'https://circles.example.org/en/studygroup/1/report/',
    studygroup_path: '/en/studygroup/1/',
    draft: false,
    signup_limit: null,
    signup_count: 0,
    signup_open: true,
    status: 'upcoming',
    next_meeting_date: '2026-11-30',
    ...overrides,
  };
}

/** An answer of the circle list. */
export function wireList(
  items: readonly unknown[],
  overrides: Record<string, unknown> = {},
): Record<string, unknown> {
  const counts = { count: items.length, signup_open_count: items.length, signup_closed_count: 0 };
  return { ...counts, items, ...overrides };
}
