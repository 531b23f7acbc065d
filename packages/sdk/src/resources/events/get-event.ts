import { getEvent as operationOfWire } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { CommunityEvent } from '../../models/community-event.js';
import { eventFromWire, type WireEvent } from '../../models/event-from-wire.js';
import type { FreshOptions } from '../call.js';
import { readOne } from '../read-one.js';
import { eventReading } from './event-reading.js';

/**
 * One event by its number.
 *
 * @throws ApiError `notfound` if there is no such event.
 */
export function getEvent(
  connection: Connection,
  id: number,
  options: FreshOptions,
): Promise<CommunityEvent> {
  return readOne<WireEvent, CommunityEvent>(
    connection,
    {
      ...eventReading,
      ...operationOfWire,
      operation: 'events.get',
      id,
      toModel: (wire) => ({ ...eventFromWire(wire), id }),
    },
    options,
  );
}
