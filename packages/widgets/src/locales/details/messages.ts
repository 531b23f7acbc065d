import type { CalendarMessages } from '../calendar/messages.js';

/** Every word that the details of a circle say beside those of its card, in one language. */
export interface DetailsMessages extends CalendarMessages {
  readonly back: string;
  /** Before a time as the visitor's own clock shows it. */
  readonly yourTime: string;
  readonly meetings: string;
  readonly lastMeeting: string;
  readonly venueWebsite: string;
  /** A link to a map on another site. */
  readonly directions: string;
  /** The platform's page about a course. */
  readonly coursePage: string;
  readonly seats: string;
  /** @param limit All seats. */
  readonly seatsInAll: (limit: number) => string;
  /** @param left Seats left, from 0. @param limit All seats. */
  readonly seatsOf: (left: number, limit: number) => string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Before the address, where the browser does not let us copy it. */
  readonly copyByHand: string;
  readonly ownPage: string;
  readonly report: string;
  readonly signUpThere: string;
}
