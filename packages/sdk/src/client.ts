import { connect, type ClientOptions } from './connection.js';
import { announcementsOf, type Announcements } from './resources/announcements/announcements.js';
import { circlesOf, type Circles } from './resources/circles/circles.js';
import { contactOf, type Contact } from './resources/contact/contact.js';
import { coursesOf, type Courses } from './resources/courses/courses.js';
import { eventsOf, type Events } from './resources/events/events.js';
import { placesOf, type Places } from './resources/places/places.js';
import { signupsOf, type Signups } from './resources/signups/signups.js';
import { storiesOf, type Stories } from './resources/stories/stories.js';
import { teamsOf, type Teams } from './resources/teams/teams.js';

/** A client of one API. */
export interface Client {
  /** Root of the API, with a trailing slash. */
  readonly api: string;
  /** What P2PU has to announce. */
  readonly announcements: Announcements;
  /** Learning circles. */
  readonly circles: Circles;
  /** Messages to the people who run the network. */
  readonly contact: Contact;
  /** Online courses that circles take. */
  readonly courses: Courses;
  /** Events of the community. */
  readonly events: Events;
  /** Cities and countries by name, with coordinates. */
  readonly places: Places;
  /** Signups for learning circles. */
  readonly signups: Signups;
  /** Circles that have ended and told how it was. */
  readonly stories: Stories;
  /** Teams of facilitators. */
  readonly teams: Teams;
}

/**
 * Makes a client. Nothing is sent until a method is called.
 *
 * @example
 * ```ts
 * import { createClient } from '@circlet/sdk';
 *
 * const circlet = createClient({
 *   api: 'http://127.0.0.1:8787',
 *   onDrift: ({ operation, path, expected }) => {
 *     console.error(`${operation}: ${path} is not ${expected}`);
 *   },
 * });
 * circlet.api; // => 'http://127.0.0.1:8787/'
 * ```
 *
 * @throws ApiError `rejected` for an `api` or `bridge` that is no address of the
 *   web, `unsupported` for a `transport` of another name.
 */
export function createClient(options: ClientOptions = {}): Client {
  const connection = connect(options);
  return {
    api: connection.api,
    announcements: announcementsOf(connection),
    circles: circlesOf(connection),
    contact: contactOf(connection),
    courses: coursesOf(connection),
    events: eventsOf(connection),
    places: placesOf(connection),
    signups: signupsOf(connection),
    stories: storiesOf(connection),
    teams: teamsOf(connection),
  };
}
