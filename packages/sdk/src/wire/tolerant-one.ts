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
  const { key, operation } = reading;
  const holder = key === undefined ? [] : [key];
  const { json: tidy, broken } = tidied(json, { ...reading, holder, hasMany: false });
  const one = key === undefined ? tidy : (tidy as Record<string, unknown> | null)?.[key];
  if (broken.size > 0 || typeof one !== 'object' || one === null) {
    const message = 'The answer lacks what is needed. Check the api address.';
    throw new ApiError('contract', message, { operation });
  }
  return one as Record<string, unknown>;
}
