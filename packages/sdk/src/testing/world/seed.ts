import type { Announcement, CommunityEvent, Course, Place, Team } from '@circlet/contract';
import type { CircleFields } from '../wire/wire-circle.js';

/** A circle to begin with: its fields on the wire, and what the API knows of it without telling. */
export interface SeedCircle extends CircleFields {
  /** Number of the team whose it is. */
  readonly team_id?: number;
  /** Whether it gives credit. */
  readonly cu_credit?: boolean;
  /** Only for members: not in the list, but `id=` shows it. */
  readonly members_only?: boolean;
  /** Deleted: not in the list, but `id=` shows it. */
  readonly deleted?: boolean;
  /** Time of its creation, ISO; by default circles were created in the order of their numbers. */
  readonly created_at?: string;
  /** Days of its meetings, ISO; by default weekly from the first to the last. */
  readonly meetings?: readonly string[];
  /** Whether learners have answered the survey: then it is a story once it has ended. */
  readonly has_responses?: boolean;
}

/** A course to begin with. */
export interface SeedCourse extends Partial<Course> {
  /** Not in any list, though circles still use it. */
  readonly archived?: boolean;
  /** Gone. */
  readonly deleted?: boolean;
  /** Whether its licence is an open one. */
  readonly oer?: boolean;
  /** Whether there is a guide for facilitators. */
  readonly facilitator_guide?: boolean;
  /** Numbers of the lists of courses in which it is. */
  readonly course_lists?: readonly number[];
}

/** An event to begin with. Its number is by default its place in the list, from 1. */
export interface SeedEvent extends Partial<CommunityEvent> {
  readonly id?: number;
}

/** What the API knows when a test begins. Everything may be left out, everything is partial. */
export interface Seed {
  readonly circles?: readonly SeedCircle[];
  /** Courses of circles need not be named here; then they have no keywords. */
  readonly courses?: readonly SeedCourse[];
  /** Titles of topic guides by slug; those that courses name are there anyway. */
  readonly topics?: Readonly<Record<string, string>>;
  readonly teams?: readonly Partial<Team>[];
  readonly places?: readonly Partial<Place>[];
  readonly events?: readonly SeedEvent[];
  readonly announcements?: readonly Partial<Announcement>[];
}
