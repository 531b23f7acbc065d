import ky, { HTTPError, TimeoutError } from 'ky';
import { ApiError } from '../api-error.js';
import { startDeadline, type Deadline } from './deadline.js';
import { retryAfterSeconds } from './retry-after.js';
import type { Transport, WireRequest, WireResponse } from './transport.js';

const attemptMs = 8_000;
const allAttemptsMs = 15_000;
const longestWaitMs = 3_000;

const retry = {
  limit: 2,
  methods: ['get'],
  statusCodes: [408, 429, 500, 502, 503, 504],
  afterStatusCodes: [429, 503],
  maxRetryAfter: longestWaitMs,
  retryOnTimeout: true,
  jitter: true,
};

/** Settings of the fetch transport. */
export interface FetchTransportOptions {
  /** Used instead of the global `fetch`, which is looked up at each call. */
  readonly fetch: typeof fetch | undefined;
  /** Sent as `Accept-Language`; the addresses in the API's answers follow it. */
  readonly language: string | undefined;
}

/**
 * Reads by `fetch`: 8 s per attempt, 15 s in all, two retries with jitter, and
 * `Retry-After` up to 3 s. `credentials`, `cache` and `redirect` stay at their
 * defaults, because a browser reuses a preloaded answer only then.
 */
export function fetchTransport(options: FetchTransportOptions): Transport {
  return async (request) => {
    const deadline = startDeadline(allAttemptsMs, request.signal);
    try {
      deadline.signal.throwIfAborted();
      const response = await send(request, deadline.signal, options);
      return await read(response);
    } catch (error) {
      throw failure(error, request, deadline);
    } finally {
      deadline.clear();
    }
  };
}

/** Any status is an answer: ky throws for some of them so that it can retry. */
async function send(
  { method, url }: WireRequest,
  signal: AbortSignal,
  { fetch, language }: FetchTransportOptions,
): Promise<Response> {
  const headers = { Accept: 'application/json', ...(language && { 'Accept-Language': language }) };
  try {
    return await ky(url, {
      method,
      headers,
      signal,
      retry,
      timeout: attemptMs,
      ...(fetch && { fetch }),
    });
  } catch (error) {
    if (error instanceof HTTPError) return error.response;
    throw error;
  }
}

async function read(response: Response): Promise<WireResponse> {
  return {
    status: response.status,
    retryAfter: retryAfterSeconds(response.headers.get('Retry-After'), Date.now()),
    body: await response.text(),
  };
}

function failure(cause: unknown, request: WireRequest, deadline: Deadline): ApiError {
  const { operation, signal } = request;
  if (signal?.aborted) {
    return new ApiError('aborted', 'The call was aborted by its signal.', { operation, cause });
  }
  if (deadline.expired() || cause instanceof TimeoutError) {
    return new ApiError(
      'timeout',
      `${request.url} did not answer in time. Try again in a moment.`,
      { operation, cause },
    );
  }
  return new ApiError(
    'offline',
    `${request.url} could not be reached. Check the connection and that the API admits this page's origin.`,
    { operation, cause },
  );
}
