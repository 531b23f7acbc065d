import type { Course, CourseList, CourseTopics, LearningCircle } from '@circlet/contract';
import type { CircleData } from '../../src/index.js';
import { readJson } from '../../../../test/recordings/recorded.js';

/** Which recording tells what about the courses behind all of them. */
const sources = {
  listed: '317-courses-all.json',
  unlisted: '361-courses-course-id-unlisted.json',
  topicGuides: '382-courses-topics-list.json',
  openLicence: '352-courses-oer-true.json',
  withGuide: '358-courses-facilitator-guide.json',
  ownerless: '371-courses-user-anon.json',
  listOne: '368-courses-course-list.json',
} as const;

/** The ids of an archived and of a deleted course; nothing else about them is known. */
const hidden = [
  { id: 27, archived: true },
  { id: 28, deleted: true },
] as const;

/** The catalog of the recordings, put together from what the recordings show. */
export function coursesFromRecordings(
  circles: readonly LearningCircle[],
): Pick<CircleData, 'topicGuides' | 'courses' | 'courseLists'> {
  const topicGuides = readTopicGuides();
  const recorded = [...coursesIn(sources.listed), ...coursesIn(sources.unlisted)];
  const known = new Set(recorded.map(({ id }) => id));
  const others = new Map(circles.map(({ course }) => [course.id, course]));
  const marks = readMarks();
  return {
    topicGuides,
    courses: [
      ...recorded.map((course) => newCourse(course, marks, topicGuides)),
      ...[...others.values()].filter(({ id }) => !known.has(id)).map(copyOf),
      ...hidden.map((course) => ({ ...course, title: '', provider: '', link: '', keywords: '' })),
    ],
    courseLists: [{ id: 1, courses: idsIn(sources.listOne) }],
  };
}

function copyOf({ id, title, provider, link }: LearningCircle['course']) {
  return { id, title, provider, link, keywords: '' };
}

function coursesIn(file: string): readonly Course[] {
  return (readJson(file) as CourseList).items;
}

function idsIn(file: string): readonly number[] {
  return coursesIn(file).map(({ id }) => id);
}

function readTopicGuides() {
  const { topics } = readJson(sources.topicGuides) as CourseTopics;
  return Object.entries(topics).map(([slug, title], index) => ({ id: index + 1, slug, title }));
}

/** What a course is by the filters that find it. */
interface Marks {
  readonly openLicence: readonly number[];
  readonly withGuide: readonly number[];
  readonly ownerless: readonly number[];
}

function readMarks(): Marks {
  return {
    openLicence: idsIn(sources.openLicence),
    withGuide: idsIn(sources.withGuide),
    ownerless: idsIn(sources.ownerless),
  };
}

function newCourse(
  course: Course,
  marks: Marks,
  guides: ReturnType<typeof readTopicGuides>,
): CircleData['courses'][number] {
  const { id, title, provider, link, caption, format, platform, on_demand, language } = course;
  const { overall_rating, total_ratings, rating_step_counts, created_at, unlisted } = course;
  return {
    ...{ id, title, provider, link, caption, format, platform, on_demand, language },
    ...{ overall_rating, total_ratings, rating_step_counts, created_at, unlisted },
    keywords: course.keywords.join(', '),
    license: marks.openLicence.includes(id) ? 'CC-BY' : '',
    facilitator_guide: marks.withGuide.includes(id),
    ownerless: marks.ownerless.includes(id),
    topicGuides: guides.filter((guide) => course.topics.includes(guide.title)).map((g) => g.id),
  };
}
