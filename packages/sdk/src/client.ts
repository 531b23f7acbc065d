import { connect, type ClientOptions } from './connection.js';
import { circlesOf, type Circles } from './resources/circles.js';
import { signupsOf, type Signups } from './resources/signups.js';

/** A client of one API. */
export interface Client {
  /** Root of the API, with a trailing slash. */
  readonly api: string;
  /** Learning circles. */
  readonly circles: Circles;
  /** Signups for learning circles. */
  readonly signups: Signups;
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
 * @throws ApiError `rejected` for an `api` that is no address of the web,
 *   `unsupported` for a transport that is not there.
 */
export function createClient(options: ClientOptions = {}): Client {
  const connection = connect(options);
  return { api: connection.api, circles: circlesOf(connection), signups: signupsOf(connection) };
}
