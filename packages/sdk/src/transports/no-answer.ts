import { ApiError } from '../api-error.js';
import type { WireRequest } from './transport.js';

/** What Node says of a connection that was never made. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** Whether the browser says that there is no network; elsewhere nobody says so. */
export function isOffline(): boolean {
  return (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
}

/**
 * The error of a request that failed without an answer. What was to be stored
 * may have arrived all the same, unless the network says that nothing left.
 *
 * @param cause What `fetch` threw.
 * @param wasOffline Whether there was no network before it was sent.
 */
export function noAnswer(cause: unknown, request: WireRequest, wasOffline: boolean): ApiError {
  const { method, url, operation } = request;
  const details = { operation, cause };
  const { code } = (cause as { cause?: { code?: string } | null }).cause ?? {};
  const neverLeft = (wasOffline && isOffline()) || neverConnected.includes(code ?? '');
  if (method === 'GET' || neverLeft) {
    const advice = 'Check the connection and that the API admits this origin.';
    return new ApiError('offline', `${url} could not be reached. ${advice}`, details);
  }
  return new ApiError('unconfirmed', `Sent to ${url}, but no answer arrived.`, details);
}
