import type { CircleFilter, CirclePage } from '@circlet/sdk';
import { circleQuestion, connect, plainPage, type TransportName } from '@circlet/sdk/parts';
import { transportFor } from '../foundation/transport-for.js';
import { later } from './later.js';

/** A question and whom to ask. */
export interface SearchInput {
  /** Root of the API; undefined for the live one. */
  readonly api: string | undefined;
  readonly transport: TransportName;
  readonly filter: CircleFilter;
}

/**
 * One page of circles. Most pages ask what the API can answer as it stands;
 * what sorts and filters in the browser is loaded by those that need it.
 *
 * @throws ApiError
 */
export async function findCircles(
  { api, transport, filter }: SearchInput,
  signal: AbortSignal,
): Promise<CirclePage> {
  const connection = connect({ api, transport: transportFor(api, transport) });
  if (!filter.near && !filter.language?.length) {
    return plainPage(circleQuestion(connection, filter, { signal }));
  }
  const { listCircles } = await later();
  return listCircles(connection, filter, { signal });
}
