import type { Connection } from '../../connection.js';
import type { ContactInput, ContactReceipt } from '../../models/contact.js';
import type { CallOptions } from '../call.js';
import { sendContact } from './send-contact.js';

/** Messages to the people who run the platform. */
export interface Contact {
  /**
   * Sends a message, by exactly one request that waits up to 30 s. The live
   * API refuses every message without a valid `captchaToken`, also those of
   * its own web site.
   *
   * @example
   * ```ts
   * import { ApiError } from '@circlet/sdk';
   *
   * const message = { name: 'Ada', email: 'ada@example.org', message: 'Hello', source: 'our site' };
   * try {
   *   await circlet.contact.send({ ...message, captchaToken: 'what the captcha gave' });
   * } catch (error) {
   *   if (!(error instanceof ApiError) || error.kind !== 'rejected') throw error;
   *   console.log(error.fields['captchaToken'] ?? error.fields);
   * }
   * ```
   *
   * @throws ApiError `rejected` with `fields`, before sending or by the API;
   *   `unavailable`, `timeout` and `unconfirmed` where the message may have
   *   arrived all the same; `offline` only where it is certain that nothing left.
   */
  send(input: ContactInput, options?: CallOptions): Promise<ContactReceipt>;
}

/** The way to contact whoever runs the API of one connection. */
export function contactOf(connection: Connection): Contact {
  return { send: (input, options = {}) => sendContact(connection, input, options) };
}
