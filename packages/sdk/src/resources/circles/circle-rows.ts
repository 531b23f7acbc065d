import type { CircleQuery } from '@circlet/contract';
import { listCircles } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import { circleFromWire, type WireCircle } from '../../models/circle-from-wire.js';
import type { Circle } from '../../models/circle.js';
import { circleMessages } from '../../query/circle-messages.js';
import type { FreshOptions } from '../call.js';
import { readRows, type RowSource, type Rows } from '../lists/rows.js';

/** How rows of circles are read, wherever they come from. */
export const circleReading = {
  required: ['id', 'course.id', 'start_date', 'url'],
  messagesOf: circleMessages,
  toModel: (wire, report) => {
    const circle = circleFromWire(wire, new Date().toISOString().slice(0, 10));
    if (!circle) report('url', 'an http(s) address');
    return circle;
  },
} satisfies Partial<RowSource<WireCircle, Circle>>;

/**
 * Asks the circle list once.
 *
 * @throws ApiError of any kind but `unconfirmed`.
 */
export function readCircleRows(
  connection: Connection,
  operation: string,
  query: CircleQuery,
  options: FreshOptions,
): Promise<Rows<Circle>> {
  return readRows(connection, { ...circleReading, ...listCircles, operation, query }, options);
}
