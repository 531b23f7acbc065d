import { ApiError } from './api-error.js';
import { apiRoot } from './query/api-root.js';
import { bridgeAddress } from './query/bridge-address.js';
import { liveApi } from './query/live-api.js';
import { fetchTransport } from './transports/fetch.js';
import { frameTransport } from './transports/frame/frame-transport.js';
import { joining } from './transports/joining.js';
import type { Transport } from './transports/transport.js';
import { wayFor, type TransportName } from './transports/way.js';
import { onceEach } from './wire/drift-once.js';
import type { Drift } from './wire/drift.js';

/** Settings of a client; all of them may be left out. */
export interface ClientOptions {
  /** Root of the API; the live one by default. In a page a relative address counts from the page. */
  readonly api?: string | undefined;
  /**
   * How requests travel; `auto` by default. In pages `auto` is `fetch` where the API
   * admits the page, else `bridge` or `jsonp`, by where `bridge` is; outside
   * pages, and with a `fetch` of your own, it is `fetch`. Or a transport of your own.
   */
  readonly transport?: TransportName | Transport | undefined;
  /**
   * Address of a `bridge.html`, for pages that P2PU's live API does not admit: on a
   * host that it does admit it reads and sends, on any other it only reads. In a
   * page a relative address counts from the page.
   */
  readonly bridge?: string | undefined;
  /** Used instead of the global `fetch`: the seam for tests and servers. */
  readonly fetch?: typeof fetch | undefined;
  /**
   * False: no answer is kept in memory. By default the client, by `fetch`, keeps answers as
   * long as the API allows by `Cache-Control` (the live one: its circles, 15
   * minutes); `fresh: true` asks past it, and whatever is sent empties it.
   */
  readonly cache?: boolean | undefined;
  /** Language of the addresses in answers, such as `de`, by `fetch`; by default the browser's. */
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
 * @throws ApiError `rejected` for an `api` or `bridge` that is no address of the
 *   web, `unsupported` for a `transport` of another name.
 */
export function connect(options: ClientOptions = {}): Connection {
  const api = apiRoot(options.api ?? liveApi);
  return { api, transport: transportOf(options, api), onDrift: onceEach(options.onDrift) };
}

function transportOf({ bridge: file, ...options }: ClientOptions, api: string): Transport {
  const { transport: wanted = 'auto', fetch } = options;
  if (typeof wanted === 'function') return wanted;
  const bridge = file === undefined ? undefined : bridgeAddress(file);
  const isTold = wanted === 'auto' && fetch;
  const way = wayFor(isTold ? 'fetch' : wanted, { page: pageOrigin(), api, bridge });
  if (way === 'fetch') return fetchTransport(options);
  if (!['jsonp', 'bridge'].includes(way)) {
    const message = `There is no transport ${way}. Use auto, fetch, jsonp or bridge.`;
    throw new ApiError('unsupported', message);
  }
  return Object.assign(joining(frameTransport({ way, bridge })), { readsOnly: way === 'jsonp' });
}

/** Undefined where no page is that could hold a frame. */
function pageOrigin(): string | undefined {
  const { document, origin } = globalThis as { document?: object; origin?: string };
  return document && origin;
}
