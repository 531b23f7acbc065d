import type { ClientOptions, Connection } from './connection.js';
import { apiRoot } from './query/api-root.js';
import { liveApi } from './query/live-api.js';
import { fetchTransport } from './transports/fetch.js';

/**
 * In place of `connection.ts` in pages, whose elements have no `fetch` and no
 * language of their own and listen to no drift. What does not travel by `fetch`
 * has a transport of the script's.
 */
export function connect({
  api = liveApi,
  transport,
}: Pick<ClientOptions, 'api' | 'transport'>): Connection {
  return {
    api: apiRoot(api),
    transport: typeof transport === 'function' ? transport : fetchTransport({}),
    onDrift: () => undefined,
  };
}
