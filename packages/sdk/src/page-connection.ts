import { ApiError } from './api-error.js';
import type { ClientOptions, Connection } from './connection.js';
import { noTransport } from './failure-sentences.js';
import { apiRoot } from './query/api-root.js';
import { liveApi } from './query/live-api.js';
import { fetchTransport } from './transports/fetch.js';

/**
 * In place of `connection.ts` in pages, whose elements have no `fetch` and no
 * language of their own and listen to no drift. Another way than `fetch` comes
 * as a transport: what it takes is a file of its own.
 */
export function connect({
  api = liveApi,
  transport = 'auto',
}: Pick<ClientOptions, 'api' | 'transport'>): Connection {
  const isGiven = typeof transport === 'function';
  if (!isGiven && transport !== 'auto' && transport !== 'fetch') {
    throw new ApiError('unsupported', noTransport(transport));
  }
  return {
    api: apiRoot(api),
    transport: isGiven ? transport : fetchTransport({}),
    onDrift: () => undefined,
  };
}
