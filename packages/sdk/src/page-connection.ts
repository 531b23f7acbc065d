import { ApiError } from './api-error.js';
import type { ClientOptions, Connection } from './connection.js';
import { noTransport } from './failure-sentences.js';
import { apiRoot, liveApi } from './query/api-root.js';
import { fetchTransport } from './transports/fetch.js';

/**
 * In place of `connection.ts` in pages, whose elements have no `fetch` and no
 * language of their own and listen to no drift.
 */
export function connect({
  api = liveApi,
  transport = 'auto',
}: Pick<ClientOptions, 'api' | 'transport'>): Connection {
  if (transport !== 'auto' && transport !== 'fetch') {
    throw new ApiError('unsupported', noTransport(transport));
  }
  return {
    api: apiRoot(api),
    transport: fetchTransport({}),
    onDrift: () => undefined,
  };
}
