import { ApiError } from './api-error.js';
import { noTransport } from './failure-sentences.js';
import { apiRoot, liveApi } from './query/api-root.js';
import { fetchTransport } from './transports/fetch.js';
import type { Transport } from './transports/transport.js';
import type { Drift } from './wire/drift.js';

/** How requests travel. `jsonp` and `bridge` are not built yet and are refused; `auto` is `fetch`. */
export type TransportName = 'auto' | 'fetch' | 'jsonp' | 'bridge';

/** Settings of a client; all of them may be left out. */
export interface ClientOptions {
  /** Root of the API; the live one by default. In a page a relative address counts from the page. */
  readonly api?: string | undefined;
  /** Default `auto`. */
  readonly transport?: TransportName | Transport | undefined;
  /** Used instead of the global `fetch`: the seam for tests and servers. */
  readonly fetch?: typeof fetch | undefined;
  /**
   * False: no answer is kept in memory. By default the client keeps answers as
   * long as the API allows by `Cache-Control` (the live one: its circles, 15
   * minutes); `fresh: true` asks past it, and whatever is sent empties it.
   */
  readonly cache?: boolean | undefined;
  /** Language of the addresses in answers, such as `de`; by default the browser's. */
  readonly language?: string | undefined;
  /** Told of each kind of difference between answers and what the API promises; never of values. */
  readonly onDrift?: ((drift: Drift) => void) | undefined;
}

/** An API, and how to reach it. */
export interface Connection {
  /** Root of the API, with a trailing slash. */
  readonly api: string;
  readonly transport: Transport;
  readonly onDrift: (drift: Drift) => void;
}

/**
 * Prepares to speak to an API. Nothing is sent.
 *
 * @throws ApiError `rejected` for an `api` that is no address of the web,
 *   `unsupported` for a transport that is not there.
 */
export function connect(options: ClientOptions = {}): Connection {
  return {
    api: apiRoot(options.api ?? liveApi),
    transport: transportOf(options),
    onDrift: quietly(options.onDrift),
  };
}

function transportOf(options: ClientOptions): Transport {
  const { transport = 'auto' } = options;
  if (typeof transport === 'function') return transport;
  if (transport === 'auto' || transport === 'fetch') return fetchTransport(options);
  throw new ApiError('unsupported', noTransport(transport));
}

/** A listener that throws must not cost anybody their circles. */
function quietly(onDrift: ((drift: Drift) => void) | undefined): (drift: Drift) => void {
  return (drift) => {
    try {
      onDrift?.(drift);
    } catch {
      // The listener's own affair.
    }
  };
}
