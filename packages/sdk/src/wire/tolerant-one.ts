import { ApiError } from '../api-error.js';
import { tidied, type Tolerance } from './tidied.js';

/** How an answer that is about one thing is read. */
export type OneReading = Omit<Tolerance, 'hasMany'>;

/**
 * Reads an answer about one thing; odd fields are removed and reported.
 *
 * @throws ApiError `contract` if it is broken beyond use.
 */
export function readTolerantOne(json: unknown, reading: OneReading): Record<string, unknown> {
  const { key, operation } = reading;
  const { json: tidy, broken } = tidied(json, { ...reading, hasMany: false });
  const one = key === undefined ? tidy : (tidy as Record<string, unknown> | null)?.[key];
  if (broken.size > 0 || typeof one !== 'object' || one === null) {
    const message = 'The answer lacks what is needed. Check the api address.';
    throw new ApiError('contract', message, { operation });
  }
  return one as Record<string, unknown>;
}
