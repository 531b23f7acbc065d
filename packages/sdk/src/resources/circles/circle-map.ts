import type { MapPoint } from '@circlet/contract';
import { listMapPoints } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { CirclePoint } from '../../models/circle-point.js';
import { coordinatesFromWire } from '../../models/coordinates-from-wire.js';
import { deepFreeze } from '../../models/deep-freeze.js';
import { webAddress } from '../../models/web-address.js';
import { fieldMessages } from '../../wire/field-messages.js';
import type { FreshOptions } from '../call.js';
import { eachOnce } from '../lists/plain-page.js';
import { readRows, type RowSource } from '../lists/rows.js';

type WirePoint = Partial<MapPoint> & Pick<MapPoint, 'id' | 'start_date'>;

const source = {
  ...listMapPoints,
  operation: 'circles.map',
  required: ['id', 'start_date'],
  messagesOf: fieldMessages,
  toModel: (wire) => ({
    id: wire.id,
    title: wire.title ?? '',
    city: wire.city ?? '',
    coordinates: coordinatesFromWire(wire),
    startDate: wire.start_date,
    isActive: wire.active ?? false,
    url: webAddress(wire.url),
    reportUrl: webAddress(wire.report_url),
  }),
} satisfies RowSource<WirePoint, CirclePoint>;

/**
 * Every circle there is or was, for a map.
 *
 * @throws ApiError
 */
export async function circleMap(
  connection: Connection,
  options: FreshOptions,
): Promise<readonly CirclePoint[]> {
  const { rows } = await readRows(connection, source, options);
  return deepFreeze(eachOnce(rows));
}
