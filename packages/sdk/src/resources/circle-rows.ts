import type { CircleQuery } from '@circlet/contract';
import { listCircles } from '@circlet/contract/client';
import { circleFromWire, type WireCircle } from '../models/circle-from-wire.js';
import type { Circle } from '../models/circle.js';
import { outcome } from '../outcome.js';
import { circlesAddress } from '../query/address.js';
import { circleMessages } from '../query/circle-messages.js';
import { readTolerantList } from '../wire/tolerant-list.js';
import type { Connection } from '../connection.js';
import type { FreshOptions } from './call.js';

const required = ['id', 'course.id', 'start_date', 'url'];

/** One answer of the circle list. */
export interface CircleRows {
  /** In the API's order; a row that was broken beyond use has left a gap. */
  readonly rows: readonly (Circle | undefined)[];
  /** Rows that the API has in all; with words, a circle counts once per facilitator. */
  readonly count: number;
  /** Numbers of the circles that are drafts, which no model tells. */
  readonly drafts: ReadonlySet<number>;
}

/**
 * Asks the circle list once.
 *
 * @throws ApiError of any kind but `unconfirmed`.
 */
export async function readCircleRows(
  connection: Connection,
  operation: string,
  query: CircleQuery,
  { signal, fresh }: FreshOptions,
): Promise<CircleRows> {
  const { api, transport, onDrift } = connection;
  const url = circlesAddress(api, query) + (fresh ? `&_=${Date.now()}` : '');
  const response = await transport({ method: 'GET', url, operation, signal });
  const json = outcome(response, { operation, messagesOf: circleMessages });
  const schema = listCircles.answer;
  const { items, head } = readTolerantList(json, { operation, schema, required, onDrift });
  const wires = items as readonly (WireCircle | undefined)[];
  const today = new Date().toISOString().slice(0, 10);
  const rows = wires.map((wire) => wire && circleFromWire(wire, today));
  if (rows.some((circle, row) => !circle && wires[row])) {
    onDrift({ operation, path: 'items[].url', expected: 'an http(s) address' });
  }
  return {
    rows,
    count: typeof head['count'] === 'number' ? head['count'] : rows.length,
    drafts: new Set(wires.flatMap((wire) => (wire?.draft ? [wire.id] : []))),
  };
}
