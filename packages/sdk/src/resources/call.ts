/** What every method takes beside its input. */
export interface CallOptions {
  /** Aborts the call; it then throws `ApiError('aborted')`. */
  readonly signal?: AbortSignal | undefined;
}
