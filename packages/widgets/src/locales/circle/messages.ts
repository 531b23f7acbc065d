import type { Words } from '../catalog.js';

/** What every element says of a circle, in one language. */
export interface CircleMessages extends Words {
  readonly firstMeeting: string;
  readonly nextMeeting: string;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly where: string;
  readonly course: string;
  readonly withPeople: string;
  readonly languageLabel: string;
  readonly online: string;
  /** Behind a time of day when the zone cannot be told. */
  readonly facilitatorsTime: string;
  /** @param meetings The number of meetings. @param weekly Whether they are proved to be weekly. */
  readonly rhythm: (meetings: number, weekly: boolean) => string;
  /** @param place The venue. @param distance A number with its unit. */
  readonly distanceAway: (distance: string) => string;

  readonly full: string;
  readonly closed: string;
  readonly running: string;
  readonly ended: string;
  /** @param left Seats left, above 0. */
  readonly seatsLeft: (left: number) => string;
}
