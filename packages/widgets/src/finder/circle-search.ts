import type { CirclePage } from '@circlet/sdk';
import { circleQuestion, connect, plainPage } from '@circlet/sdk/parts';
import { transportFor } from '../foundation/transport-for.js';
import { later } from './later.js';
import type { SearchInput } from './search-input.js';

/**
 * One page of circles. Most pages ask what the API can answer as it stands;
 * what sorts and filters in the browser is loaded by those that need it.
 *
 * @throws ApiError
 */
export async function findCircles(
  { api, transport, filter }: SearchInput,
  after: string | undefined,
  signal: AbortSignal,
): Promise<CirclePage> {
  const connection = connect({ api, transport: transportFor(api, transport) });
  if (!filter.near && !filter.language?.length) {
    return plainPage(circleQuestion(connection, { ...filter, after }, { signal }));
  }
  const { listCircles } = await later();
  return listCircles(connection, { ...filter, after }, { signal });
}
