import type { CircleList, LearningCircle } from '@circlet/contract';
import type { CircleData, NewCircle } from '../../src/index.js';
import { addDays } from '../../src/sample/days.js';
import { coursesFromRecordings } from './seed-courses.js';
import { readJson, recordedSite } from '../../../../test/recordings/recorded.js';

/** Which recording tells what about the circles behind all of them. */
const sources = {
  published: '001-lc-all.json',
  /** Adds the draft and the circle for members, and shows in which order all were created. */
  withDrafts: '155-lc-draft-true.json',
  deleted: '055-lc-id-deleted.json',
  teamThree: '180-lc-draft-members-only-leak.json',
  credit: '152-lc-cu-credit.json',
  stories: '388-lc-successes.json',
} as const;

/**
 * The circles of the recordings, put together from what the recordings show.
 *
 * What they do not show is made up where it cannot matter: descriptions of
 * venues are empty, zones are guessed from their labels, meetings between
 * the first and the last are weekly.
 */
export function seedFromRecordings(): CircleData {
  const circles = recordedCircles();
  return {
    ...coursesFromRecordings(circles),
    teams: [{ id: 3, name: 'Detroit Public Library' }],
    circles: circles.map(newCircleFrom(readMemberships())),
  };
}

function itemsOf(file: string): readonly LearningCircle[] {
  return (readJson(file) as CircleList).items;
}

function recordedCircles(): readonly LearningCircle[] {
  const files = [sources.published, sources.withDrafts, sources.deleted];
  const byId = new Map(files.flatMap(itemsOf).map((item) => [item.id, item]));
  const first = new Map(itemsOf(sources.published).map((item) => [item.id, item]));
  return [...byId.values()].map((item) => first.get(item.id) ?? item);
}

interface Memberships {
  readonly published: ReadonlySet<number>;
  readonly teamThree: ReadonlySet<number>;
  readonly credit: ReadonlySet<number>;
  readonly stories: ReadonlySet<number>;
  /** Newest first. */
  readonly byCreation: readonly number[];
}

function readMemberships(): Memberships {
  const idsOf = (file: string) => itemsOf(file).map((item) => item.id);
  return {
    published: new Set(idsOf(sources.published)),
    teamThree: new Set(idsOf(sources.teamThree)),
    credit: new Set(idsOf(sources.credit)),
    stories: new Set(idsOf(sources.stories)),
    byCreation: idsOf(sources.withDrafts),
  };
}

function newCircleFrom(memberships: Memberships): (item: LearningCircle) => NewCircle {
  return (item) => {
    const age = memberships.byCreation.indexOf(item.id);
    return {
      ...copied(item),
      ...scheduleOf(item),
      team_id: memberships.teamThree.has(item.id) ? 3 : null,
      cu_credit: memberships.credit.has(item.id),
      members_only: !memberships.published.has(item.id) && !item.draft && age >= 0,
      deleted: age < 0,
      survey_responses: memberships.stories.has(item.id) ? 1 : 0,
      created_at: new Date(Date.UTC(2026, 10, 1) - age * 1000).toISOString(),
    };
  };
}

function copied(item: LearningCircle) {
  const { id, name, venue_website, city, region, country, country_en } = item;
  const { latitude, longitude, place_id, online, language, draft, facilitators } = item;
  return {
    ...{ id, name, venue_website, city, region, country, country_en },
    ...{ latitude, longitude, place_id, online, language, draft, facilitators },
    course_id: item.course.id,
    venue_name: item.venue,
    venue_address: item.venue_address.slice(0, -`, ${city}`.length),
    venue_details: '',
    image: imageOf(item),
    // Of circles that have ended it cannot be seen, and does not matter.
    signup_open: item.status !== 'closed',
    signup_limit: item.signup_limit,
    signup_question: item.signup_question ?? '',
    signups: item.signup_count,
  };
}

function imageOf({ image_url }: LearningCircle): string | null {
  return image_url === undefined
    ? null
    : decodeURIComponent(image_url.slice(`${recordedSite}/media/`.length));
}

function scheduleOf(item: LearningCircle) {
  return {
    start_date: item.start_date,
    end_date: item.last_meeting_date,
    meeting_time: item.meeting_time,
    duration_minutes: (minutesOf(item.end_time) - minutesOf(item.meeting_time) + 1440) % 1440,
    time_zone: zoneOf(item.time_zone),
    meetings: meetingsOf(item),
  };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A zone that had the label and the offset on the day; the recordings do not name zones. */
const zones: Readonly<Record<string, string>> = {
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  EAT: 'Africa/Nairobi',
  SAST: 'Africa/Johannesburg',
  JST: 'Asia/Tokyo',
  '-03': 'America/Sao_Paulo',
  '+12': 'Pacific/Fiji',
  UTC: 'UTC',
};

function zoneOf(label: string): string {
  const zone = zones[label];
  if (zone === undefined) throw new Error(`No zone is known for the label ${label}.`);
  return zone;
}

function meetingsOf(item: LearningCircle): readonly string[] {
  const weekly = Array.from({ length: item.weeks }, (_, week) =>
    addDays(item.start_date, week * 7),
  );
  return item.weeks === 0 ? [] : [...weekly.slice(0, -1), item.last_meeting_date];
}
