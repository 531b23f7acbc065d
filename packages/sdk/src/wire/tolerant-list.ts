import { ApiError } from '../api-error.js';
import type { Drift } from './drift.js';
import { isObject } from './is-object.js';
import type { WireSchema } from './schema.js';
import { tidied } from './tidied.js';

type Json = Record<string, unknown>;

/** A list that was read with tolerance. */
export interface TolerantList {
  /** In the API's order; odd fields are gone, and a broken item has left a gap. */
  readonly items: readonly (Json | undefined)[];
  /** The rest of the answer; odd fields are gone. */
  readonly head: Readonly<Json>;
}

/** How a list is read. */
export interface ListReading {
  readonly operation: string;
  readonly schema: WireSchema;
  /** Under which key the list is; `items` by default. */
  readonly list?: string;
  /** Paths in an item without which it is of no use: `id`, `course.id`. */
  readonly required: readonly string[];
}

/**
 * Reads an answer of the form `{ items: [...] }`: one bad row never blanks a list.
 *
 * @param json Freshly parsed: odd fields are taken out of it, not out of a copy,
 *   which would fail for what is nested deeply.
 * @throws ApiError `contract` if there is no list at all.
 */
export function readTolerantList(
  json: unknown,
  reading: ListReading,
  onDrift: (drift: Drift) => void,
): TolerantList {
  const { operation, list = 'items' } = reading;
  if (!isObject(json) || !Array.isArray(json[list])) {
    const message = `The API answered without a list of ${list}. Check the api address.`;
    throw new ApiError('contract', message, { operation });
  }
  const { json: tidy, broken } = tidied(json, {
    ...reading,
    onDrift,
    key: list,
    hasMany: true,
  });
  const { [list]: items, ...head } = tidy as Json;
  return {
    items: (items as Json[]).map((item, position) => (broken.has(position) ? undefined : item)),
    head,
  };
}
