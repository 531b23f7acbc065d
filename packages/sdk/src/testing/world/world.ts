import type {
  Announcement,
  CommunityEvent,
  Course,
  LearningCircle,
  Place,
  Signup,
  Team,
} from '@circlet/contract';
import { wireAnnouncement } from '../wire/wire-announcement.js';
import { wireCircle } from '../wire/wire-circle.js';
import { wireCourse } from '../wire/wire-course.js';
import { wireEvent } from '../wire/wire-event.js';
import { wirePlace } from '../wire/wire-place.js';
import { wireTeam } from '../wire/wire-team.js';
import { addDays } from './days.js';
import type { Seed, SeedCircle, SeedCourse, SeedEvent } from './seed.js';

/** A circle and what the API does not tell of it. */
export interface StoredCircle {
  readonly wire: LearningCircle;
  readonly teamId: number | undefined;
  readonly givesCredit: boolean;
  readonly isPublic: boolean;
  readonly isDeleted: boolean;
  readonly createdAt: string;
  /** In order. */
  readonly meetings: readonly string[];
  readonly hasResponses: boolean;
}

/** A course and what the API does not tell of it. */
export interface StoredCourse {
  readonly wire: Course;
  readonly isKept: boolean;
  readonly isListed: boolean;
  readonly isOpen: boolean;
  readonly hasGuide: boolean;
  readonly lists: readonly number[];
  /** The number of circles that a test has set, if it has. */
  readonly circleCount: number | undefined;
}

/** A signup as it was stored. */
export interface StoredSignup extends Omit<Signup, 'mobile' | 'communications_opt_in' | 'consent'> {
  readonly mobile: string;
  readonly communications_opt_in: boolean;
}

/** What somebody wrote to the team of the platform. */
export interface StoredContact {
  readonly name: string;
  readonly email: string;
  readonly content: string;
  readonly source: string;
  readonly organization: string;
}

/** All that the API knows. */
export interface World {
  readonly circles: StoredCircle[];
  readonly courses: StoredCourse[];
  /** Titles of topic guides by slug. */
  readonly topics: Map<string, string>;
  readonly teams: Team[];
  readonly places: Place[];
  readonly events: { readonly id: number; readonly wire: CommunityEvent }[];
  readonly announcements: Announcement[];
  readonly signups: StoredSignup[];
  readonly contacts: StoredContact[];
}

const ordinaryCourse = 7;

/** A world with nothing in it. */
export function emptyWorld(): World {
  return {
    ...{ circles: [], courses: [], teams: [], places: [], events: [], announcements: [] },
    ...{ topics: new Map<string, string>(), signups: [], contacts: [] },
  };
}

/** Adds to a world; a circle or course with a known number takes the place of the old one. */
export function fillWorld(world: World, seed: Seed, now: Date): void {
  for (const course of seed.courses ?? [])
    put(world.courses, storedCourse({ id: nextCourseId(world), ...course }));
  for (const circle of seed.circles ?? []) put(world.circles, storedCircle(circle, world, now));
  for (const { wire } of world.circles) addCourseOf(wire, world);
  for (const [slug, title] of Object.entries(seed.topics ?? {})) world.topics.set(slug, title);
  for (const { wire } of world.courses) for (const title of wire.topics) addTopic(title, world);
  for (const team of seed.teams ?? [])
    world.teams.push(wireTeam({ id: world.teams.length + 1, ...team }));
  world.places.push(...(seed.places ?? []).map((place) => wirePlace(place)));
  for (const event of seed.events ?? []) world.events.push(storedEvent(event, world, now));
  world.announcements.push(...(seed.announcements ?? []).map((each) => wireAnnouncement(each)));
}

function put<Row extends { readonly wire: { readonly id: number } }>(rows: Row[], row: Row): void {
  const place = rows.findIndex(({ wire }) => wire.id === row.wire.id);
  if (place === -1) rows.push(row);
  else rows[place] = row;
}

function storedCircle(seed: SeedCircle, { circles, courses }: World, now: Date): StoredCircle {
  const {
    team_id,
    cu_credit,
    members_only,
    deleted,
    created_at,
    meetings,
    has_responses,
    ...said
  } = seed;
  const known = courses.find(({ wire }) => wire.id === (said.course?.id ?? ordinaryCourse))?.wire;
  const course = known && { id: known.id, title: known.title, provider: known.provider };
  const link = known && { link: known.link, course_page_url: known.course_page_url };
  const { id = nextId(circles) } = said;
  const wire = wireCircle({ ...said, id, course: { ...course, ...link, ...said.course } }, now);
  return {
    wire,
    teamId: team_id,
    givesCredit: cu_credit ?? false,
    isPublic: !(members_only ?? false) && !(deleted ?? false) && !wire.draft,
    isDeleted: deleted ?? false,
    createdAt: created_at ?? new Date(Date.UTC(2020, 0, 1) + id * 1000).toISOString(),
    meetings: meetings ?? weeklyMeetings(wire),
    hasResponses: has_responses ?? false,
  };
}

function weeklyMeetings({ start_date, last_meeting_date, weeks }: LearningCircle) {
  const weekly = Array.from({ length: weeks }, (_, week) => addDays(start_date, 7 * week));
  return weeks === 0 ? [] : [...weekly.slice(0, -1), last_meeting_date];
}

function storedCourse(seed: SeedCourse): StoredCourse {
  const { archived, deleted, oer, facilitator_guide, course_lists, ...said } = seed;
  const wire = wireCourse(said);
  return {
    wire,
    isKept: !(archived ?? false) && !(deleted ?? false),
    isListed: !wire.unlisted,
    isOpen: oer ?? false,
    hasGuide: facilitator_guide ?? false,
    lists: course_lists ?? [],
    circleCount: said.learning_circles,
  };
}

function storedEvent({ id, ...said }: SeedEvent, { events }: World, now: Date) {
  return { id: id ?? events.length + 1, wire: wireEvent(said, now) };
}

/** A circle's course exists, whether a test has named it or not. */
function addCourseOf({ course }: LearningCircle, { courses }: World): void {
  const isKnown = courses.some(({ wire }) => wire.id === course.id);
  if (!isKnown) courses.push(storedCourse({ ...course, keywords: [] }));
}

function addTopic(title: string, { topics }: World): void {
  const isKnown = [...topics.values()].includes(title);
  const slug = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  if (!isKnown) topics.set(slug, title);
}

/** The first is the one that circles have unless a test says otherwise. */
function nextCourseId({ courses }: World): number {
  return courses.length === 0 ? ordinaryCourse : nextId(courses);
}

function nextId(rows: readonly { readonly wire: { readonly id: number } }[]): number {
  return Math.max(0, ...rows.map(({ wire }) => wire.id)) + 1;
}
