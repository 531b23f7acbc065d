import type { Course } from '@circlet/contract';

/** A course of the sample. */
export interface SampleCourse {
  readonly key: string;
  readonly title: string;
  readonly provider: string;
  readonly link: string;
  readonly language: string;
  readonly keywords: readonly string[];
  readonly caption: string /* may be '' */;
  readonly topics?: readonly string[] /* slugs of topic guides */;
  readonly stars?: readonly [
    number,
    number,
    number,
    number,
    number,
  ] /* how many gave 5, 4, 3, 2, 1 */;
  readonly licence?: string /* default: not an open one */;
  readonly format?: Course['format'] /* default: 'Online Course' */;
  readonly platform?: string;
  readonly onDemand?: boolean /* default true */;
  readonly guide?: boolean;
  readonly unlisted?: boolean;
  readonly archived?: boolean;
  readonly deleted?: boolean;
}

/** A topic of the sample's catalog. */
export interface SampleTopicGuide {
  readonly slug: string;
  readonly title: string;
}

/** A place where sample circles meet. */
export interface SamplePlace {
  readonly key: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly countryEn: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly placeId?: string;
}

/** A circle of the sample; days are counted from the day the server starts. */
export interface SampleCircle {
  readonly course: string;
  readonly place: string /* a place's key, or 'online' */;
  readonly name?: string /* default: the course's title; '' allowed */;
  readonly team?: string;
  readonly venue: string;
  readonly address: string /* may be '' */;
  readonly venueDetails?: string;
  readonly venueWebsite?: string;
  readonly timeZone?: string /* for online circles */;
  readonly language: string;
  readonly facilitators: readonly string[] /* may be [] */;
  readonly firstMeeting: number /* days from today, may be negative */;
  readonly time: string /* HH:MM */;
  readonly minutes: number;
  readonly meetings: number;
  readonly everyDays?: number /* default 7 */;
  readonly skip?: readonly number[] /* indices of weeks skipped, making it not weekly */;
  readonly seats?: number;
  readonly signups: number;
  readonly open?: boolean /* default true */;
  readonly question?: string;
  readonly picture?: boolean;
  readonly draft?: boolean;
  readonly membersOnly?: boolean;
  readonly deleted?: boolean;
  readonly credit?: boolean;
  readonly surveyResponses?: number /* how many learners answered at the end; default 0 */;
}
