import type { Seed } from '@circlet/sdk/testing';

const of = <Item>(list: readonly Item[], position: number): Item =>
  list[position % list.length] as Item;

const cities = [
  ['Springfield', '39.799017', '-89.643957'],
  ['Suva', '-18.124809', '178.450079'],
  ['São Paulo', '-23.550520', '-46.633308'],
  ['Online', null, null],
] as const;

const dates = ['2026-10-01', '2026-11-22', '2026-12-06', '2026-12-06'] as const;

/** Forty circles of every kind, many of which start on the same day, and some of all else. */
export const variedSeed: Seed = {
  circles: Array.from({ length: 40 }, (_, position) => {
    const [city, latitude, longitude] = of(cities, position);
    return {
      id: position + 1,
      name: of(['Python together', 'Reading circle', '', 'Circle'], position),
      ...{ city, latitude, longitude, online: city === 'Online' },
      facilitators: of([['Ana'], ['Ana', 'Python'], [], ['Zoë', 'Ana', 'Sam']], position + 1),
      start_date: of(dates, position),
      signup_limit: of([null, 3, 0], position),
      signup_count: of([0, 3, 1], position),
      language: of(['en', 'pt-br', 'fr'], position),
      course: { id: of([7, 8, 9], position) },
      draft: position === 20,
      deleted: position === 21,
      members_only: position === 22,
      cu_credit: position % 7 === 0,
      has_responses: position % 2 === 0,
      ...(position % 5 === 0 && { team_id: 1 }),
      ...(position % 6 === 0 && { signup_question: 'Why?' }),
    };
  }),
  courses: [
    { id: 7, title: 'Reading', keywords: ['reading', 'books'], topics: ['Arts', 'Writing'] },
    { id: 8, title: 'Python', keywords: ['python', 'web'], topics: ['Arts'], oer: true },
    {
      ...{ id: 9, title: 'Português', keywords: [], language: 'pt-br', course_lists: [1] },
      rating_step_counts: '{"5": 26, "4": 3, "3": 0, "2": 0, "1": 1}',
    },
    { id: 10, title: 'Hidden', unlisted: true },
  ],
  teams: [{ name: 'Library' }, { name: 'Other', image_url: 'https://circles.example.org/a.png' }],
  places: [{ place_id: '12' }, { city: 'São Paulo', country: 'Brasil', place_id: '7bb3' }],
  events: Array.from({ length: 12 }, (_, position) => ({ title: `Call ${position}` })),
  announcements: [{}, { color: 'yellow' }],
};
