/** What every method takes beside its input. */
export interface CallOptions {
  /** Aborts the call; it then throws `ApiError('aborted')`. */
  readonly signal?: AbortSignal | undefined;
}

/** What a method takes whose answer may have been kept somewhere on the way. */
export interface FreshOptions extends CallOptions {
  /** True: asks past every cache, for what must be known as it is now. The live API lets answers be kept for 15 minutes. */
  readonly fresh?: boolean | undefined;
}
