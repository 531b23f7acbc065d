import type { Connection } from '../../connection.js';
import { deepFreeze } from '../../models/deep-freeze.js';
import type { WireSchema } from '../../wire/schema.js';
import { readTolerantList, type ListReading } from '../../wire/tolerant-list.js';
import { ask, type Asked } from '../ask.js';
import type { FreshOptions } from '../call.js';

type Wire = Readonly<Record<string, unknown>>;

/** One answer of a list. */
export interface Rows<T> {
  /** In the API's order; frozen. A row that was broken beyond use has left a gap. */
  readonly rows: readonly (T | undefined)[];
  /** Rows that the API has in all; those that came, if it does not say. */
  readonly count: number;
  /** The rows as they travelled, for what no model tells. */
  readonly wires: readonly (Wire | undefined)[];
}

/** Reads `limit` rows from `offset` on. */
export type ReadRows<T> = (limit: number, offset: number) => Promise<Rows<T>>;

/** A list of the API, and what its rows become. */
export interface RowSource<W, T> extends Asked, Pick<ListReading, 'list' | 'required'> {
  readonly answer: WireSchema;
  /**
   * @param wire A row after a tolerant reading.
   * @param report Tells of drift that no schema sees, by its place in the row.
   * @returns Undefined if the row is of no use.
   */
  readonly toModel: (wire: W, report: (field: string, expected: string) => void) => T | undefined;
}

/**
 * Asks a list once.
 *
 * @throws ApiError of any kind but `unconfirmed`.
 */
export async function readRows<W, T extends object>(
  connection: Connection,
  source: RowSource<W, T>,
  options: FreshOptions,
): Promise<Rows<T>> {
  const { onDrift } = connection;
  const { operation, answer: schema, list = 'items', toModel } = source;
  const json = await ask(connection, source, options);
  const { items, head } = readTolerantList(json, { ...source, schema }, onDrift);
  const report = (field: string, expected: string): void => {
    onDrift({ operation, path: `${list}[].${field}`, expected });
  };
  const rows = items.map((wire) => wire && toModel(wire as W, report));
  const { count = rows.length } = head as { count?: number };
  return { rows: deepFreeze(rows), count, wires: items };
}
