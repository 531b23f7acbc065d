import { inAttempts } from './attempts.js';
import { transportOver, type FetchTransportOptions, type Read } from './over-fetch.js';
import type { Transport } from './transport.js';

const read: Read = async (response) => ({ body: await response.text() });

/**
 * Reads and sends by `fetch`, and leaves to the browser what it does by itself:
 * to keep answers and to send what is asked twice once. The scripts for pages
 * are built with this one in the place of `fetch.ts`.
 */
export function fetchTransport({ fetch }: Pick<FetchTransportOptions, 'fetch'>): Transport {
  return transportOver(inAttempts, read, fetch);
}
