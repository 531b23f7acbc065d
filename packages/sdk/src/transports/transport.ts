/** A request as a transport gets it: already an address, already validated. */
export interface WireRequest {
  readonly method: 'GET';
  readonly url: string;
  /** The operation, for error messages. */
  readonly operation: string;
  /** Aborts the request; the transport then throws `ApiError('aborted')`. */
  readonly signal: AbortSignal | undefined;
}

/** A response before anybody has judged it. */
export interface WireResponse {
  readonly status: number;
  /** Seconds from `Retry-After`, where it was sent. */
  readonly retryAfter: number | undefined;
  readonly body: string;
}

/**
 * Carries bytes and knows nothing of their meaning: any status is a response.
 *
 * @throws ApiError `offline`, `timeout` or `aborted` when there is none.
 */
export type Transport = (request: WireRequest) => Promise<WireResponse>;
