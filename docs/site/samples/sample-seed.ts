import type { Seed, SeedCircle, SeedCourse } from '@circlet/sdk/testing';
import { circleItem } from '../../../packages/server/src/circles/circle-json.js';
import { community } from '../../../packages/server/src/sample/data/community.js';
import { sample } from '../../../packages/server/src/sample/data/sample.js';
import { resolveCommunity } from '../../../packages/server/src/sample/resolve-community.js';
import { resolveSample } from '../../../packages/server/src/sample/resolve-sample.js';
import { zoneAt } from './zone-at.js';

type Resolved = ReturnType<typeof resolveSample>;
type ResolvedCircle = Resolved['circles'][number];
type ResolvedCourse = Resolved['courses'][number];

/** Where the links of the sample lead; nobody is there. */
const publicUrl = 'https://circles.example.org';

/**
 * The invented world of `npm start`, for the API in memory.
 *
 * @param today From which its dates count, `2026-11-30`.
 */
export function sampleSeed(today: string): Seed {
  const { circles, courses, topicGuides = [], teams } = resolveSample(sample, today);
  const titles = new Map(topicGuides.map(({ id, title }) => [id, title]));
  const courseById = new Map(courses.map((course) => [course.id, course]));
  return {
    topics: Object.fromEntries(topicGuides.map(({ slug, title }) => [slug, title])),
    teams: teams.map(({ id, name }) => ({ id, name })),
    courses: courses.map((course) => seedCourse(course, titles)),
    circles: circles.map((circle) => seedCircle(circle, courseById, today)),
    places: resolveCommunity(community, today).places.map((place) => ({
      ...place,
      region: place.region ?? '',
      latitude: String(place.latitude),
      longitude: String(place.longitude),
      place_id: place.place_id ?? '',
    })),
  };
}

function seedCourse(course: ResolvedCourse, titles: ReadonlyMap<number, string>): SeedCourse {
  const { id, title, provider, link } = course;
  return {
    ...{ id, title, provider, link },
    caption: course.caption ?? '',
    language: course.language ?? 'en',
    format: course.format ?? 'Online Course',
    platform: course.platform ?? '',
    creator: provider,
    on_demand: course.on_demand ?? true,
    keywords: (course.keywords ?? '').split(', ').filter(Boolean),
    topics: (course.topicGuides ?? []).map((number) => titles.get(number) ?? '').filter(Boolean),
    overall_rating: course.overall_rating ?? 0,
    total_ratings: course.total_ratings ?? 0,
    rating_step_counts: course.rating_step_counts ?? '{}',
    created_at: String(course.created_at),
    unlisted: course.unlisted ?? false,
    archived: course.archived ?? false,
    deleted: course.deleted ?? false,
    oer: (course.license ?? '').startsWith('CC'),
    facilitator_guide: course.facilitator_guide ?? false,
  };
}

function seedCircle(
  circle: ResolvedCircle,
  courses: ReadonlyMap<number, ResolvedCourse>,
  today: string,
): SeedCircle {
  const { label, offsetMinutes } = zoneAt(circle.start_date, circle.time_zone);
  const course = courses.get(circle.course_id);
  const row = {
    ...circle,
    latitude: circle.latitude === null ? null : String(circle.latitude),
    longitude: circle.longitude === null ? null : String(circle.longitude),
    meeting_time: `${circle.meeting_time}:00`.slice(0, 8),
    zone_label: label,
    utc_offset_minutes: offsetMinutes,
    // Pictures would be asked of a host that is not there.
    image: null,
    signup_limit: circle.signup_limit ?? null,
    course_title: course?.title ?? '',
    course_provider: course?.provider ?? '',
    course_link: course?.link ?? '',
    meeting_count: circle.meetings.length,
    signup_count: circle.signups,
    next_meeting_date: null,
  };
  return {
    ...circleItem(row, { language: 'en', publicUrl, today, withNextMeeting: false }),
    ...(circle.team_id !== null && circle.team_id !== undefined && { team_id: circle.team_id }),
    cu_credit: circle.cu_credit,
    members_only: circle.members_only,
    deleted: circle.deleted,
    created_at: circle.created_at,
    meetings: circle.meetings,
    has_responses: (circle.survey_responses ?? 0) > 0,
  };
}
