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

/** Circles 1 to `count`, paged as the API pages them. */
export function pagesOf(count: number, overrides: Record<string, unknown> = {}): Answer {
  return (url) => {
    const limit = Number(url.searchParams.get('limit'));
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const ids = Array.from({ length: count }, (_, position) => position + 1);
    const items = ids.slice(offset, offset + limit).map((id) => wireCircle({ id, ...overrides }));
    return Response.json(wireList(items, { count, limit, offset }));
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

/** Answers one request. */
export type Answer = (url: URL, signal: AbortSignal) => Response | Promise<Response>;

/** An API that a test answers for. */
export interface StandInApi {
  /** Everything that was asked, in order. */
  readonly asked: URL[];
  /** Answers from now on. */
  answer: Answer;
  /** Puts the page's own `fetch` back. */
  readonly restore: () => void;
}

/** Takes the place of the network until it is restored. */
export function standInApi(answer: Answer): StandInApi {
  const original = window.fetch;
  const api: StandInApi = {
    asked: [],
    answer,
    restore: () => {
      window.fetch = original;
    },
  };
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    api.asked.push(url);
    return api.answer(url, request.signal);
  };
  return api;
}
