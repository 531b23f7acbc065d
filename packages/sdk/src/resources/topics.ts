import { ApiError } from '../api-error.js';
import type { Connection } from '../connection.js';
import { fieldMessages } from '../wire/field-messages.js';
import { isObject } from '../wire/is-object.js';
import type { WireSchema } from '../wire/schema.js';
import { tidied } from '../wire/tidied.js';
import { ask } from './ask.js';
import type { FreshOptions } from './call.js';

/**
 * Asks for an answer of the form `{ topics: { art: 2 } }`.
 *
 * @returns Its entries, but for broken ones and those without a name.
 * @throws ApiError of any kind but `unconfirmed`.
 */
export async function readTopics<T>(
  connection: Connection,
  operation: string,
  { path, answer: schema }: { readonly path: string; readonly answer: WireSchema },
  options: FreshOptions,
): Promise<[name: string, value: T][]> {
  const { onDrift } = connection;
  const answer = await ask(connection, { operation, path, messagesOf: fieldMessages }, options);
  const reading = { operation, schema, key: 'topics', hasMany: true, required: [], onDrift };
  const { json, broken } = tidied(answer, reading);
  const topics = isObject(json) ? json['topics'] : undefined;
  if (!isObject(topics)) {
    const message = 'The API answered without topics. Check the api address.';
    throw new ApiError('contract', message, { operation });
  }
  return Object.entries(topics as Record<string, T>).filter(
    ([name]) => name.trim() && !broken.has(name),
  );
}
