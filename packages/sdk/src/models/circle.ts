/** A day of the week, Monday first. */
export type Weekday =
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** The states that a circle is known to have; the API's own word where it is a new one. */
export type CircleState =
  'upcoming' | 'running' | 'full' | 'closed' | 'ended' | (string & Record<never, never>);

/** The online course that a circle takes. */
export interface CircleCourse {
  /** Number of the course. */
  readonly id: number;
  /** Empty where it is not known. */
  readonly title: string;
  /** Who offers the course; empty where it is not known. */
  readonly provider: string;
  /** Where the course is taken, or null. */
  readonly url: string | null;
  /** The platform's page about the course, or null. */
  readonly pageUrl: string | null;
}

/** Degrees on the globe (WGS 84). */
export interface Coordinates {
  /** -90 to 90, north is positive. */
  readonly latitude: number;
  /** -180 to 180, east is positive. */
  readonly longitude: number;
}

/** Where a circle meets. Text is empty where it is not known. */
export interface CirclePlace {
  /** True for a circle that meets in a video call. */
  readonly isOnline: boolean;
  /** Name of the place, such as a library. */
  readonly venue: string;
  /** Street and city as one line. */
  readonly address: string;
  /** As the API spells it. */
  readonly city: string;
  /** State or province. */
  readonly region: string;
  /** In the country's own language. */
  readonly country: string;
  /** Of the venue, or null. */
  readonly website: string | null;
  /** Null where they are not known, as online. */
  readonly coordinates: Coordinates | null;
}

/** When a circle meets. All times are the venue's own. */
export interface CircleSchedule {
  /** The first meeting with the venue's offset, `2026-11-30T18:30:00-06:00`; null if not known. */
  readonly startsAt: string | null;
  /** Date of the first meeting, `2026-11-30`. */
  readonly startDate: string;
  /** Date of the last meeting, or null. */
  readonly endDate: string | null;
  /** Of the first meeting. */
  readonly weekday: Weekday;
  /** `18:30`, or null. */
  readonly startTime: string | null;
  /** `20:00`, or null; earlier than `startTime` if a meeting runs past midnight. */
  readonly endTime: string | null;
  /** `CST`, or an offset such as `-03`; valid at the first meeting. The API does not tell the zone's name. */
  readonly timeZoneLabel: string | null;
  /** The number of meetings, or null. */
  readonly meetings: number | null;
  /** True only when the dates prove a weekly rhythm. */
  readonly isWeekly: boolean;
  /** Date of the next meeting: known for lists of current circles and from `circles.get`. */
  readonly nextMeeting: string | null;
}

/** Seats of a circle. */
export interface CircleSeats {
  /** Null for no limit. */
  readonly limit: number | null;
  /** People signed up; may exceed the limit. */
  readonly taken: number;
  /** Never negative; null for no limit. */
  readonly left: number | null;
}

/** How one joins a circle. */
export interface CircleSignup {
  /** Whether a sign-up makes sense: accepted by the facilitator, not ended, a seat left. */
  readonly isOpen: boolean;
  /** The facilitator's own question, which then must be answered; or null. */
  readonly question: string | null;
  /** The circle's own page, where one can always sign up. */
  readonly url: string;
}

/** A learning circle. Frozen; links are `http` or `https`; text is plain text. */
export interface Circle {
  /** Number of the circle. */
  readonly id: number;
  /** Never empty as long as the course has a title. May contain `<`: it is text. */
  readonly name: string;
  /** Where it is in its life; knows seats. */
  readonly state: CircleState;
  /** The online course that it takes. */
  readonly course: CircleCourse;
  /** First names; may be empty. */
  readonly facilitators: readonly string[];
  /** Where it meets. */
  readonly place: CirclePlace;
  /** When it meets. */
  readonly schedule: CircleSchedule;
  /** How many may come, and how many will. */
  readonly seats: CircleSeats;
  /** How one joins. */
  readonly signup: CircleSignup;
  /** ISO code such as `en` or `pt-br`; empty if not known. */
  readonly language: string;
  /** A picture, or null. */
  readonly imageUrl: string | null;
  /** The report of an ended circle, or null; the page may be empty. */
  readonly reportUrl: string | null;
  /** Great-circle distance in kilometres from the `near` of the list; only there. */
  readonly distanceKm?: number;
}
