import { ApiError } from '../api-error.js';
import { tidied, type Tolerance } from './tidied.js';

/** How an answer of the form `{ topics: { art: 2 } }` is read. */
export interface RecordReading extends Pick<Tolerance, 'operation' | 'schema' | 'onDrift'> {
  /** Under which key the record is. */
  readonly record: string;
}

/**
 * Reads a record; a broken entry is dropped and reported.
 *
 * @returns Its entries in the API's order.
 * @throws ApiError `contract` if there is no record at all.
 */
export function readTolerantRecord(
  json: unknown,
  { record, ...reading }: RecordReading,
): [key: string, value: unknown][] {
  const { json: tidy, broken } = tidied(json, {
    ...reading,
    holder: [record],
    hasMany: true,
    required: [],
  });
  const entries = (tidy as Record<string, unknown> | null)?.[record];
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) {
    const message = `The API answered without ${record}. Check the api address.`;
    throw new ApiError('contract', message, { operation: reading.operation });
  }
  return Object.entries(entries).filter(([key]) => !broken.has(key));
}
