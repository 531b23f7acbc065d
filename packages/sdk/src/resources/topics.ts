import type { Connection } from '../connection.js';
import type { WireSchema } from '../wire/schema.js';
import { fieldMessages } from '../wire/field-messages.js';
import { readTolerantRecord } from '../wire/tolerant-record.js';
import { ask } from './ask.js';
import type { FreshOptions } from './call.js';

/**
 * Asks for a record such as `{ topics: { art: 2 } }`.
 *
 * @returns Its entries, but for those without a name.
 * @throws ApiError of any kind but `unconfirmed`.
 */
export async function readTopics(
  connection: Connection,
  operation: string,
  { path, answer: schema }: { readonly path: string; readonly answer: WireSchema },
  options: FreshOptions,
): Promise<[name: string, value: unknown][]> {
  const { onDrift } = connection;
  const json = await ask(connection, { operation, path, messagesOf: fieldMessages }, options);
  const entries = readTolerantRecord(json, { operation, schema, record: 'topics', onDrift });
  return entries.filter(([name]) => name.trim() !== '');
}
