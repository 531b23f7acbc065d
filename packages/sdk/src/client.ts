import { connect, type ClientOptions } from './connection.js';
import { circlesOf, type Circles } from './resources/circles.js';
import { signupsOf, type Signups } from './resources/signups.js';
import { onceEach } from './wire/drift-once.js';

/** A client of one API. */
export interface Client {
  /** Root of the API, with a trailing slash. */
  readonly api: string;
  readonly circles: Circles;
  readonly signups: Signups;
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
  return { api: connection.api, circles: circlesOf(connection), signups: signupsOf(connection) };
}
