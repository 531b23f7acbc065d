import type { Connection } from '../../connection.js';
import type { SignupInput, SignupReceipt } from '../../models/signup.js';
import type { CallOptions } from '../call.js';
import { createSignup } from './create-signup.js';

/** Signups for learning circles. */
export interface Signups {
  /**
   * Signs up for one circle, by exactly one request that waits up to 30 s. A
   * repeat with the same e-mail updates the signup, so it is safe after every
   * error; the API does not tell a first one from a repeat.
   *
   * It does not ask for seats: the live API lets anybody into circles that
   * are full, closed or over. Ask `circles.get(id, { fresh: true })` before.
   *
   * @example
   * ```ts
   * const receipt = await circlet.signups.create({
   *   circle: 8,
   *   name: 'Ada',
   *   email: 'ada@example.org',
   *   goals: 'Grow tomatoes',
   *   support: 'I can bring seeds',
   *   consent: true,
   * });
   * receipt.circle; // => 8
   * ```
   *
   * @throws ApiError `rejected` with `fields`, before sending or by the API;
   *   `unavailable`, `timeout` and `unconfirmed` where the signup may exist
   *   all the same; `offline` only where it is certain that nothing left.
   */
  create(input: SignupInput, options?: CallOptions): Promise<SignupReceipt>;
}

/** The signups of one connection. */
export function signupsOf(connection: Connection): Signups {
  return { create: (input, options = {}) => createSignup(connection, input, options) };
}
