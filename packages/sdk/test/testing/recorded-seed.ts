import type {
  Announcement,
  CircleList,
  CommunityEvent,
  Course,
  LearningCircle,
  Place,
  Team,
} from '@circlet/contract';
import { wireEvent, type Seed, type SeedCircle, type SeedCourse } from '@circlet/sdk/testing';
import { readJson } from '../../../../test/recordings/recorded.js';

interface Items<Item> {
  readonly items: readonly Item[];
}

const idsOf = (file: string): readonly number[] =>
  (readJson(file) as Items<{ id: number }>).items.map(({ id }) => id);

/** What the recordings show of the world behind them. */
export function recordedSeed(): Seed {
  return {
    circles: circles(),
    courses: courses(),
    topics: (readJson('382-courses-topics-list.json') as { topics: Record<string, string> }).topics,
    teams: (readJson('397-teams-all.json') as Items<Team>).items,
    places: places(),
    events: events(),
    announcements: (readJson('413-announcements.json') as Items<Announcement>).items,
  };
}

/** The first look at a circle is the one before signups. */
function circles(): readonly SeedCircle[] {
  const files = ['001-lc-all.json', '155-lc-draft-true.json', '055-lc-id-deleted.json'];
  const seen = new Map<number, LearningCircle>();
  for (const item of files.flatMap((file) => (readJson(file) as CircleList).items)) {
    if (!seen.has(item.id)) seen.set(item.id, item);
  }
  const published = idsOf('001-lc-all.json');
  const newestFirst = idsOf('155-lc-draft-true.json');
  const teamThree = idsOf('180-lc-draft-members-only-leak.json');
  const withCredit = idsOf('152-lc-cu-credit.json');
  const stories = idsOf('388-lc-successes.json');
  return [...seen.values()].map((item) => {
    const age = newestFirst.indexOf(item.id);
    return {
      ...item,
      signup_open: item.status !== 'closed',
      ...(teamThree.includes(item.id) && { team_id: 3 }),
      cu_credit: withCredit.includes(item.id),
      deleted: age === -1,
      members_only: age !== -1 && !item.draft && !published.includes(item.id),
      created_at: new Date(Date.UTC(2026, 10, 1) - age * 1000).toISOString(),
      has_responses: stories.includes(item.id),
    };
  });
}

function courses(): readonly SeedCourse[] {
  const listed = (readJson('317-courses-all.json') as Items<Course>).items;
  const unlisted = (readJson('361-courses-course-id-unlisted.json') as Items<Course>).items;
  const [open, withGuide] = [
    idsOf('352-courses-oer-true.json'),
    idsOf('358-courses-facilitator-guide.json'),
  ];
  const firstList = idsOf('368-courses-course-list.json');
  return [...listed, ...unlisted].map((course) => ({
    ...course,
    oer: open.includes(course.id),
    facilitator_guide: withGuide.includes(course.id),
    course_lists: firstList.includes(course.id) ? [1] : [],
  }));
}

/** The whole table. */
function places(): readonly Place[] {
  return (readJson('420-places-city-q-param.json') as { cities: Place[] }).cities;
}

/** Of the fifteen events, the recordings show the first ten; the others come later. */
function events(): readonly CommunityEvent[] {
  const { results } = readJson('430-events.json') as { results: CommunityEvent[] };
  const later = [20, 21, 22, 23, 24].map((day) =>
    wireEvent({ datetime: `2027-03-${day}T05:05:00Z` }),
  );
  return [...results, ...later];
}
