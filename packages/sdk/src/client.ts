import { connect, type ClientOptions } from './connection.js';
import { circlesOf, type Circles } from './resources/circles/circles.js';
import { coursesOf, type Courses } from './resources/courses/courses.js';
import { signupsOf, type Signups } from './resources/signups/signups.js';
import { storiesOf, type Stories } from './resources/stories/stories.js';

/** A client of one API. */
export interface Client {
  /** Root of the API, with a trailing slash. */
  readonly api: string;
  readonly circles: Circles;
  readonly courses: Courses;
  readonly stories: Stories;
  readonly signups: Signups;
}

/**
 * Makes a client. Nothing is sent until a method is called.
 *
 * @throws ApiError `rejected` for an `api` that is no address of the web,
 *   `unsupported` for a transport that is not there.
 */
export function createClient(options: ClientOptions = {}): Client {
  const connection = connect(options);
  return {
    api: connection.api,
    circles: circlesOf(connection),
    courses: coursesOf(connection),
    stories: storiesOf(connection),
    signups: signupsOf(connection),
  };
}
