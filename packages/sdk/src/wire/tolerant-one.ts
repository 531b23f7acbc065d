import { ApiError } from '../api-error.js';
import { tidied, type Tolerance } from './tidied.js';

/** How an answer that is about one thing is read. */
export interface OneReading extends Pick<
  Tolerance,
  'operation' | 'schema' | 'required' | 'onDrift'
> {
  /** Under which key the thing is; by default it is the whole answer. */
  readonly key?: string;
}

/**
 * Reads an answer about one thing; odd fields are removed and reported.
 *
 * @throws ApiError `contract` if it is broken beyond use.
 */
export function readTolerantOne(json: unknown, reading: OneReading): Record<string, unknown> {
  const holder = reading.key === undefined ? [] : [reading.key];
  const { json: tidy, broken } = tidied(json, { ...reading, holder, hasMany: false });
  if (broken.size > 0) {
    const message = 'The answer lacks what is needed. Check the api address.';
    throw new ApiError('contract', message, { operation: reading.operation });
  }
  const answer = tidy as Record<string, unknown>;
  return reading.key === undefined ? answer : (answer[reading.key] as Record<string, unknown>);
}
