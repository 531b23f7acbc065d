import type { Selectable } from 'kysely';
import type { CircleTable } from '../database/schema.js';

/** A circle as the list query reads it: the columns that travel, and what is counted from other tables. */
export interface CircleRow extends Pick<
  Selectable<CircleTable>,
  | 'id'
  | 'name'
  | 'venue_name'
  | 'venue_address'
  | 'venue_website'
  | 'city'
  | 'region'
  | 'country'
  | 'country_en'
  | 'latitude'
  | 'longitude'
  | 'place_id'
  | 'online'
  | 'language'
  | 'start_date'
  | 'end_date'
  | 'meeting_time'
  | 'duration_minutes'
  | 'zone_label'
  | 'utc_offset_minutes'
  | 'image'
  | 'signup_open'
  | 'signup_limit'
  | 'signup_question'
  | 'draft'
> {
  readonly course_id: number;
  readonly course_title: string;
  readonly course_provider: string;
  readonly course_link: string;
  readonly facilitators: readonly string[];
  readonly meeting_count: number;
  readonly signup_count: number;
  /** The first meeting that is today or later; null if there is none. */
  readonly next_meeting_date: string | null;
}

/** The columns of `circles` that the list query reads. */
export const circleColumns = [
  'circles.id',
  'circles.name',
  'circles.course_id',
  'circles.venue_name',
  'circles.venue_address',
  'circles.venue_website',
  'circles.city',
  'circles.region',
  'circles.country',
  'circles.country_en',
  'circles.latitude',
  'circles.longitude',
  'circles.place_id',
  'circles.online',
  'circles.language',
  'circles.start_date',
  'circles.end_date',
  'circles.meeting_time',
  'circles.duration_minutes',
  'circles.zone_label',
  'circles.utc_offset_minutes',
  'circles.image',
  'circles.signup_open',
  'circles.signup_limit',
  'circles.signup_question',
  'circles.draft',
] as const;
