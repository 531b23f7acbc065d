import ky, { HTTPError } from 'ky';
import { isSuccess } from '../outcome.js';
import { readBody } from './body.js';
import { freshSeconds } from './freshness.js';
import { joining } from './joining.js';
import { remembering } from './memory.js';
import {
  longestWaitMs,
  passingStatuses,
  patience,
  transportOver,
  waitingStatuses,
  type FetchTransportOptions,
  type Read,
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

const read: Read = async (response, signal) => {
  const freshFor = freshSeconds(response, Date.now());
  const body = await readBody(response, signal);
  return freshFor ? { body, freshFor } : { body };
};

/**
 * Reads and sends by `fetch`, through ky, which retries only the methods of
 * `retry`. What is asked twice at the same time is sent once, and answers are
 * kept as long as the API allows, unless `cache` is false.
 */
export function fetchTransport(options: FetchTransportOptions): Transport {
  const transport = transportOver(send, read, options, neverLeft);
  return joining(options.cache === false ? transport : remembering(transport, isSuccess));
}
