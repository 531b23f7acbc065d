import type { CircleData, NewCircle } from '../database/write-circles.js';
import type { SampleTeam } from './community-types.js';
import { addDays } from './days.js';
import { known } from './known.js';
import { meetingDays } from './meeting-days.js';
import { courseRow } from './resolve-course.js';
import { teamRow } from './resolve-team.js';
import type { SampleCircle, SampleCourse, SamplePlace, SampleTopicGuide } from './sample-types.js';

/** Courses, places, teams and the circles that refer to them by key. */
export interface Sample {
  readonly topicGuides: readonly SampleTopicGuide[];
  readonly courses: readonly SampleCourse[];
  /** A list's id is its index + 1. */
  readonly courseLists: readonly (readonly string[])[];
  readonly places: readonly SamplePlace[];
  readonly teams: readonly SampleTeam[];
  readonly circles: readonly SampleCircle[];
}

/** What a circle of the sample refers to, by the keys it uses. */
interface Directory {
  readonly courses: ReadonlyMap<string, { readonly id: number; readonly title: string }>;
  readonly places: ReadonlyMap<string, SamplePlace>;
  readonly teams: ReadonlyMap<string, number>;
  readonly topicGuides: ReadonlyMap<string, number>;
}

/**
 * Gives the sample ids and dates, ready to be written.
 *
 * @param today the day in UTC, `2026-11-22`.
 * @throws an error that names the key if a circle refers to something unknown.
 */
export function resolveSample(sample: Sample, today: string): CircleData {
  const directory: Directory = {
    courses: new Map(
      sample.courses.map((course, index) => [course.key, { id: index + 1, title: course.title }]),
    ),
    places: new Map(sample.places.map((place) => [place.key, place])),
    teams: new Map(sample.teams.map(({ name }, index) => [name, index + 1])),
    topicGuides: new Map(sample.topicGuides.map(({ slug }, index) => [slug, index + 1])),
  };
  return {
    topicGuides: sample.topicGuides.map((guide, index) => ({ id: index + 1, ...guide })),
    courses: sample.courses.map((course, index) =>
      courseRow(course, index + 1, directory.topicGuides, today),
    ),
    courseLists: sample.courseLists.map((keys, index) => ({
      id: index + 1,
      courses: keys.map((key) => known(directory.courses, key).id),
    })),
    teams: sample.teams.map((team, index) => teamRow(team, index + 1)),
    circles: sample.circles.map((circle, index) => circleRow(circle, index + 1, directory, today)),
  };
}

function circleRow(
  circle: SampleCircle,
  id: number,
  directory: Directory,
  today: string,
): NewCircle {
  const course = known(directory.courses, circle.course);
  const days = meetingDays(circle, today);
  const firstDay = addDays(today, circle.firstMeeting);
  return {
    id,
    name: circle.name ?? course.title,
    course_id: course.id,
    team_id: circle.team === undefined ? null : known(directory.teams, circle.team),
    ...venueColumns(circle),
    ...placeColumns(circle, directory),
    start_date: firstDay,
    end_date: days.at(-1) ?? firstDay,
    meeting_time: circle.time,
    duration_minutes: circle.minutes,
    image: circle.picture === true ? `sample/circle-${String(id)}.svg` : null,
    ...stateColumns(circle),
    // Later in the list is newer, and no two are created at once.
    created_at: new Date(
      Date.parse(`${addDays(today, -90)}T00:00:00Z`) + id * 60_000,
    ).toISOString(),
    facilitators: circle.facilitators,
    meetings: days,
    signups: circle.signups,
  };
}

function venueColumns(circle: SampleCircle) {
  return {
    venue_name: circle.venue,
    venue_address: circle.address,
    venue_details: circle.venueDetails ?? '',
    venue_website: circle.venueWebsite ?? '',
    language: circle.language,
  };
}

/** The live API, too, calls the city of an online circle without a place `Online`. */
const noPlace = {
  online: true,
  city: 'Online',
  region: '',
  country: '',
  country_en: '',
  latitude: null,
  longitude: null,
  place_id: '',
};

function placeColumns(circle: SampleCircle, { places }: Directory) {
  if (circle.place === 'online') return { ...noPlace, time_zone: circle.timeZone ?? 'UTC' };
  const place = known(places, circle.place);
  return {
    online: false,
    city: place.city,
    region: place.region,
    country: place.country,
    country_en: place.countryEn,
    latitude: place.latitude,
    longitude: place.longitude,
    place_id: place.placeId ?? '',
    time_zone: circle.timeZone ?? place.timeZone,
  };
}

function stateColumns(circle: SampleCircle) {
  return {
    signup_open: circle.open ?? true,
    signup_limit: circle.seats ?? null,
    signup_question: circle.question ?? '',
    draft: circle.draft ?? false,
    members_only: circle.membersOnly ?? false,
    deleted: circle.deleted ?? false,
    cu_credit: circle.credit ?? false,
    survey_responses: circle.surveyResponses ?? 0,
  };
}
