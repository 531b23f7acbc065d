import { getPlace as operationOfWire } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { WirePlace } from '../../models/place-from-wire.js';
import type { Place } from '../../models/place.js';
import type { FreshOptions } from '../call.js';
import { readOne } from '../read-one.js';
import { placeReading } from './place-reading.js';

/**
 * One city.
 *
 * @param id As a place tells it. The API finds digits only.
 * @throws ApiError `notfound` if there is no such city, `rejected` for an id that is not of digits.
 */
export function getPlace(
  connection: Connection,
  id: string,
  options: FreshOptions,
): Promise<Place> {
  const number = /^\d{1,10}$/.test(id) ? Number(id) : NaN;
  return readOne<WirePlace, Place>(
    connection,
    { ...placeReading, ...operationOfWire, operation: 'places.get', id: number },
    options,
  );
}
