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
import { onceEach } from './wire/drift-once.js';

/** A client of one API. */
export interface Client {
  /** Root of the API, with a trailing slash. */
  readonly api: string;
  readonly announcements: Announcements;
  readonly circles: Circles;
  readonly contact: Contact;
  readonly courses: Courses;
  readonly events: Events;
  readonly places: Places;
  readonly signups: Signups;
  readonly stories: Stories;
  readonly teams: Teams;
}

/**
 * Makes a client. Nothing is sent until a method is called.
 *
 * @throws ApiError `rejected` for an `api` that is no address of the web,
 *   `unsupported` for a transport that is not there.
 */
export function createClient(options: ClientOptions = {}): Client {
  const { onDrift } = options;
  const connection = connect({ ...options, ...(onDrift && { onDrift: onceEach(onDrift) }) });
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
