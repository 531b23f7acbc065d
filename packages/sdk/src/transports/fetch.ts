import ky, { HTTPError } from 'ky';
import {
  attemptMs,
  longestWaitMs,
  passingStatuses,
  retries,
  transportOver,
  waitingStatuses,
  type FetchTransportOptions,
  type Send,
} from './over-fetch.js';
import type { Transport } from './transport.js';

const retry = {
  limit: retries,
  methods: ['get'],
  statusCodes: passingStatuses,
  afterStatusCodes: waitingStatuses,
  maxRetryAfter: longestWaitMs,
  retryOnTimeout: true,
  jitter: true,
};

/** Any status is an answer: ky throws for some of them so that it can retry. */
const send: Send = async ({ method, url }, init, fetch) => {
  try {
    return await ky(url, { ...init, method, retry, timeout: attemptMs, ...(fetch && { fetch }) });
  } catch (error) {
    if (error instanceof HTTPError) return error.response;
    throw error;
  }
};

/** Reads by `fetch`, through ky. */
export function fetchTransport(options: FetchTransportOptions): Transport {
  return transportOver(send, options);
}
