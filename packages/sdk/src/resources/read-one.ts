import type { Connection } from '../connection.js';
import { deepFreeze } from '../models/deep-freeze.js';
import { ApiError } from '../api-error.js';
import { isId } from '../query/is-id.js';
import type { WireSchema } from '../wire/schema.js';
import { readTolerantOne, type OneReading } from '../wire/tolerant-one.js';
import { ask, type Asked } from './ask.js';
import type { FreshOptions } from './call.js';
import { notSent } from './not-sent.js';

/** An operation of the contract about one thing, and what its answer becomes. */
export interface OneSource<W, T>
  extends Pick<Asked, 'operation' | 'messagesOf' | 'path'>, Pick<OneReading, 'key' | 'required'> {
  readonly answer: WireSchema;
  /** Its number. */
  readonly id: number;
  readonly toModel: (wire: W) => T;
}

/**
 * Asks for one thing by its number.
 *
 * @throws ApiError `rejected` if `id` cannot be the number of anything,
 *   `notfound` if it is the number of nothing: then the API answers 404, or null.
 */
export async function readOne<W, T extends object>(
  connection: Connection,
  source: OneSource<W, T>,
  options: FreshOptions,
): Promise<T> {
  const { operation, id, answer: schema, toModel } = source;
  if (!isId(id)) throw notSent(operation, { id: ['must be a number from 1 on'] });
  const path = source.path.replace('{id}', String(id));
  const json = await ask(connection, { ...source, path }, options);
  if (json === null) {
    throw new ApiError('notfound', `There is nothing with the number ${id}.`, { operation });
  }
  const { onDrift } = connection;
  const wire = readTolerantOne(json, { ...source, schema, onDrift });
  return deepFreeze(toModel(wire as W));
}
