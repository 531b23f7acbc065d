import type { Connection } from '../connection.js';
import { outcome, type CallFacts } from '../outcome.js';
import { address, type Parameters } from '../query/address.js';
import type { FreshOptions } from './call.js';

/** One question to the API. */
export interface Asked extends CallFacts {
  /** From the contract, `/api/courses/`. */
  readonly path: string;
  readonly query?: Parameters;
}

/**
 * Asks once.
 *
 * @returns The JSON of a success.
 * @throws ApiError of any kind but `unconfirmed`.
 */
export async function ask(
  { api, transport }: Connection,
  { path, query, ...call }: Asked,
  { signal, fresh }: FreshOptions,
): Promise<unknown> {
  const { operation } = call;
  const url = address(api, path, { ...query, _: fresh ? Date.now() : undefined });
  return outcome(await transport({ method: 'GET', url, operation, signal }), call);
}
