import type { LearningCircle } from '@circlet/contract';
import { endTime, offsetLabel, weekdayName } from './circle-times.js';
import type { CircleRow } from './circle-row.js';
import { mediaUrl } from '../media/media-url.js';
import { coursePageUrl, reportUrl, signupUrl, type LinkBase } from './links.js';

/** What an item depends on besides its row. */
export interface ItemContext extends LinkBase {
  /** The day in UTC, `2026-11-22`. */
  readonly today: string;
  /** Whether the item tells its next meeting; only some scopes do. */
  readonly withNextMeeting: boolean;
}

/** Turns a row into an item of the list, with the live API's keys in its order. */
export function circleItem(row: CircleRow, context: ItemContext): LearningCircle {
  return {
    course: {
      id: row.course_id,
      title: row.course_title,
      provider: row.course_provider,
      link: row.course_link,
      course_page_url: coursePageUrl(row.course_id, context),
    },
    id: row.id,
    name: row.name,
    facilitator: facilitatorLine(row.facilitators, context.language),
    facilitators: [...row.facilitators],
    ...placeOf(row),
    ...timesOf(row),
    weeks: row.meeting_count,
    url: signupUrl(row, context),
    report_url: reportUrl(row, context),
    studygroup_path: `/${context.language}/studygroup/${String(row.id)}/`,
    draft: row.draft,
    signup_limit: row.signup_limit === 0 ? null : row.signup_limit,
    signup_count: row.signup_count,
    signup_open: row.signup_open && row.end_date > context.today,
    ...(row.image === null ? {} : { image_url: mediaUrl(row.image, context.publicUrl) }),
    ...(row.signup_question === '' ? {} : { signup_question: row.signup_question }),
    ...(context.withNextMeeting ? { next_meeting_date: row.next_meeting_date } : {}),
    status: statusOf(row, context.today),
  };
}

function placeOf(row: CircleRow) {
  return {
    venue: row.venue_name,
    venue_address: `${row.venue_address}, ${row.city}`,
    venue_website: row.venue_website,
    city: row.city,
    region: row.region,
    country: row.country,
    country_en: row.country_en,
    latitude: row.latitude,
    longitude: row.longitude,
    place_id: row.place_id,
    online: row.online,
    language: row.language,
  };
}

function timesOf(row: CircleRow) {
  return {
    day: weekdayName(row.start_date),
    start_date: row.start_date,
    start_datetime: `${row.start_date}T${row.meeting_time}${offsetLabel(row.utc_offset_minutes)}`,
    meeting_time: row.meeting_time,
    time_zone: row.zone_label,
    last_meeting_date: row.end_date,
    end_time: endTime(row.meeting_time, row.duration_minutes),
  };
}

/** Only this translation was seen on the live API; elsewhere it says the English word. */
const unknownFacilitator: Readonly<Record<string, string>> = { fr: 'Inconnu' };

function facilitatorLine(names: readonly string[], language: string): string {
  const last = names.at(-1);
  if (last === undefined) return unknownFacilitator[language] ?? 'Unknown';
  const others = names.slice(0, -1).join(', ');
  return others === '' ? last : `${others} and ${last}`;
}

function statusOf(row: CircleRow, today: string): LearningCircle['status'] {
  if (row.end_date < today) return 'completed';
  if (!row.signup_open) return 'closed';
  return row.start_date > today ? 'upcoming' : 'in_progress';
}
