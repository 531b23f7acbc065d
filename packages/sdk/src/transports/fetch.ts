import { isSuccess } from '../outcome.js';
import { inAttempts } from './attempts.js';
import { readBody } from './body.js';
import { freshSeconds } from './freshness.js';
import { joining } from './joining.js';
import { remembering } from './memory.js';
import { accepted, transportOver, type FetchTransportOptions, type Read } from './over-fetch.js';
import type { Transport } from './transport.js';

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
 * Reads and sends by `fetch`. What is asked twice at the same time is sent once,
 * and answers are kept as long as the API allows, unless `cache` is false.
 */
export function fetchTransport(options: FetchTransportOptions): Transport {
  const { fetch, language, cache } = options;
  const headers = { ...accepted, ...(language && { 'Accept-Language': language }) };
  const transport = transportOver(inAttempts, read, fetch, headers, neverLeft);
  return joining(cache === false ? transport : remembering(transport, isSuccess));
}
