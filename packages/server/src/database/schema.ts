import type { ColumnType, Generated, Kysely } from 'kysely';
import type { Decimal, IsoDate } from './column-types.js';
import type { CommunityTables } from './community-tables.js';
import type { CourseTables } from './course-tables.js';

/** A learning circle. */
export interface CircleTable {
  id: Generated<number>;
  name: string;
  course_id: number;
  team_id: number | null;
  venue_name: string;
  venue_address: string;
  venue_details: string;
  venue_website: string;
  city: string;
  region: string;
  country: string;
  country_en: string;
  latitude: Decimal | null;
  longitude: Decimal | null;
  place_id: string;
  online: boolean;
  language: string;
  start_date: IsoDate;
  end_date: IsoDate;
  /** Wall time at the venue, `18:30:00`. */
  meeting_time: string;
  duration_minutes: number;
  /** An IANA name, `America/Chicago`. */
  time_zone: string;
  /** The zone's abbreviation on the first day, `CST`; filled in by `writeCircles`. */
  zone_label: Generated<string>;
  /** East of Greenwich is positive; at the first meeting; filled in by `writeCircles`. */
  utc_offset_minutes: Generated<number>;
  /** A path below `/media/`, not yet encoded; null where there is no picture. */
  image: string | null;
  signup_open: boolean;
  /** Null or 0: no limit. */
  signup_limit: number | null;
  /** Empty where nothing is asked. */
  signup_question: string;
  draft: boolean;
  members_only: boolean;
  deleted: boolean;
  cu_credit: boolean;
  /** How many learners have answered the survey at the end. */
  survey_responses: Generated<number>;
  created_at: ColumnType<string, string, string>;
}

/** Who facilitates a circle, in the order in which they are named. */
interface FacilitatorTable {
  circle_id: number;
  position: number;
  first_name: string;
}

/** A day on which a circle meets. */
interface MeetingTable {
  circle_id: number;
  meets_on: IsoDate;
}

/** One learner who signed up; in the sample only their number is known, so the rest is null there. */
export interface SignupTable {
  id: Generated<number>;
  circle_id: number;
  created_at: ColumnType<string, string, string>;
  name: string | null;
  /** As typed the first time; one row for each in a circle, whatever its letters' case. */
  email: string | null;
  /** `+` and digits. */
  mobile: string | null;
  goals: string | null;
  support: string | null;
  /** To the circle's own question. */
  answer: string | null;
  newsletter: boolean | null;
  /** When the same address signed up again with other words. */
  updated_at: ColumnType<string | null, string | null, string>;
}

/**
 * What `q` searches: one row for each facilitator of a circle, or a single
 * row where there is none. The rows carry the live API's habit of returning
 * a circle once per facilitator.
 */
interface SearchDocumentTable {
  circle_id: number;
  position: number;
  document: string;
}

/** The tables by name. */
export interface Schema extends CourseTables, CommunityTables {
  circles: CircleTable;
  facilitators: FacilitatorTable;
  meetings: MeetingTable;
  signups: SignupTable;
  search_documents: SearchDocumentTable;
}

/** An open database, embedded or not: the same queries run on both. */
export type Database = Kysely<Schema>;
