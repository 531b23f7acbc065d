import { ApiError } from '../api-error.js';
import { aborted, noAnswer, tooSlow } from '../failure-sentences.js';
import { startDeadline, type Deadline } from './deadline.js';
import { retryAfterSeconds } from './retry-after.js';
import type { Transport, WireRequest, WireResponse } from './transport.js';

/**
 * Milliseconds for one attempt and for all of them, and how many may follow
 * the first. A signup waits long, since the live API sends mail before it answers.
 */
export const patience = {
  GET: { attemptMs: 8_000, allMs: 15_000, retries: 2 },
  POST: { attemptMs: 30_000, allMs: 30_000, retries: 0 },
} as const;

/** Longest wait that a server may ask for by `Retry-After`, in milliseconds. */
export const longestWaitMs = 3_000;

/** Answers that may be different in a moment. */
export const passingStatuses = [408, 429, 500, 502, 503, 504];

/** Answers whose `Retry-After` counts. */
export const waitingStatuses = [429, 503];

/** What is asked for. */
export const accepted = { Accept: 'application/json' } as const;

/** Settings of a transport over `fetch`. */
export interface FetchTransportOptions {
  /** Used instead of the global `fetch`, which is looked up at each call. */
  readonly fetch?: typeof fetch | undefined;
  /** Sent as `Accept-Language`; the addresses in the API's answers follow it. */
  readonly language?: string | undefined;
  /** Whether answers are kept where a transport can do so; it does by default. */
  readonly cache?: boolean | undefined;
}

/** Sends a request, again where that may help. Any status is an answer. */
export type Send = (
  request: WireRequest,
  init: RequestInit & { readonly signal: AbortSignal },
  fetch: typeof globalThis.fetch | undefined,
) => Promise<Response>;

/** Reads an answer to its end, unless the signal comes first. */
export type Read = (
  response: Response,
  signal: AbortSignal,
) => Promise<Pick<WireResponse, 'body' | 'freshFor'>>;

/**
 * A transport over `fetch`. A read: 8 s per attempt, 15 s in all, two retries
 * with jitter, and `Retry-After` up to 3 s; `credentials`, `cache` and `redirect`
 * stay at their defaults, because a browser reuses a preloaded answer only then.
 * A `POST`: once, 30 s.
 *
 * @param send How single attempts are made and repeated.
 * @param read What is wanted of an answer.
 * @param fetch The global one by default, looked up at each call.
 * @param headers Of every request; {@link accepted} by default.
 * @param neverLeft Whether an error of `fetch` proves that nothing was sent.
 */
export function transportOver(
  send: Send,
  read: Read,
  fetch?: typeof globalThis.fetch,
  headers: Readonly<Record<string, string>> = accepted,
  neverLeft?: (error: unknown) => boolean,
): Transport {
  return async (request) => {
    const deadline = startDeadline(patience[request.method].allMs, request.signal);
    const { signal } = deadline;
    const wasOffline = isOffline();
    try {
      signal.throwIfAborted();
      const response = await send(request, { ...initOf(request, headers), signal }, fetch);
      return {
        status: response.status,
        retryAfter: retryAfterSeconds(response.headers.get('Retry-After'), Date.now()),
        ...(await read(response, signal)),
      };
    } catch (error) {
      const isCertain = request.method === 'GET' || (wasOffline && isOffline());
      throw failure(error, request, deadline, isCertain || !!neverLeft?.(error));
    } finally {
      deadline.clear();
    }
  };
}

/** Whether the browser says that there is no network; elsewhere nobody says so. */
function isOffline(): boolean {
  return (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
}

/** A redirect is not followed with a body: it would send a signup twice, or turn it into a read. */
function initOf(
  { method, body }: WireRequest,
  headers: Readonly<Record<string, string>>,
): RequestInit {
  if (body === undefined) return { method, headers };
  const typed = { ...headers, 'Content-Type': 'application/json' };
  return { method, headers: typed, body, redirect: 'manual' };
}

/** @param isCertain Whether nothing can have been stored. */
function failure(
  cause: unknown,
  { url, operation, signal }: WireRequest,
  deadline: Deadline,
  isCertain: boolean,
): ApiError {
  const details = { operation, cause };
  if (signal?.aborted) return new ApiError('aborted', aborted, details);
  if (deadline.expired() || (cause instanceof Error && cause.name === 'TimeoutError')) {
    return new ApiError('timeout', tooSlow(url), details);
  }
  return new ApiError(isCertain ? 'offline' : 'unconfirmed', noAnswer(url), details);
}
