/** A request as a transport gets it: already an address, already validated. */
export interface WireRequest {
  /** A `GET` may be sent again where that may help; a `POST` is sent once. */
  readonly method: 'GET' | 'POST';
  /** Absolute, with its query. */
  readonly url: string;
  /** JSON text, of a `POST`. */
  readonly body?: string;
  /** The operation, for error messages. */
  readonly operation: string;
  /** Aborts the request; the transport then throws `ApiError('aborted')`. */
  readonly signal: AbortSignal | undefined;
}

/** A response before anybody has judged it. */
export interface WireResponse {
  /** 0 where a browser hides the status of a redirect that was not followed. */
  readonly status: number;
  /** Seconds from `Retry-After`, where it was sent. */
  readonly retryAfter: number | undefined;
  /** Text in UTF-8, whatever the content type says; a transport may cut off what is far too long. */
  readonly body: string;
  /** Seconds for which the answer may be kept, where somebody wants to know. */
  readonly freshFor?: number;
}

/**
 * Carries bytes and knows nothing of their meaning: any status is a response.
 *
 * @throws ApiError `offline`, `timeout` or `aborted` when there is none; of a
 *   `POST`, `unconfirmed` unless it is certain that nothing left; `unsupported`
 *   for what it cannot carry.
 */
export interface Transport {
  (request: WireRequest): Promise<WireResponse>;
  /** True: it refuses every `POST` as `unsupported`, so nobody should be asked to fill in a form. */
  readonly readsOnly?: boolean;
}
