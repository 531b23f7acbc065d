import ky, { HTTPError } from 'ky';
import {
  longestWaitMs,
  passingStatuses,
  patience,
  transportOver,
  waitingStatuses,
  type FetchTransportOptions,
  type Send,
} from './over-fetch.js';
import type { Transport } from './transport.js';

const retry = {
  limit: patience.GET.retries,
  methods: ['get'],
  statusCodes: passingStatuses,
  afterStatusCodes: waitingStatuses,
  maxRetryAfter: longestWaitMs,
  retryOnTimeout: true,
  jitter: true,
};

/** Any status is an answer: ky throws for some of them so that it can retry. */
const send: Send = async ({ method, url }, init, fetch) => {
  const timeout = patience[method].attemptMs;
  try {
    return await ky(url, { ...init, retry, timeout, ...(fetch && { fetch }) });
  } catch (error) {
    if (error instanceof HTTPError) return error.response;
    throw error;
  }
};

/** What Node says of a connection that was never made. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

const neverLeft = (error: unknown): boolean =>
  error instanceof Error &&
  neverConnected.includes((error.cause as { code?: string } | undefined)?.code ?? '');

/** Reads and sends by `fetch`, through ky, which retries only the methods of `retry`. */
export function fetchTransport(options: FetchTransportOptions): Transport {
  return transportOver(send, options, neverLeft);
}
