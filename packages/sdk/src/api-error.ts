/**
 * Why a call failed. The list is closed:
 *
 * - `offline`: no answer came from the network at all; of a signup, only where it is certain that nothing left
 * - `timeout`: no answer in time
 * - `rejected`: the input was refused, by us before sending or by the API; see `fields`
 * - `unavailable`: the API failed or asked to wait; see `retryAfter`
 * - `contract`: the answer is not what the API promises
 * - `notfound`: there is no such thing, or it is not public
 * - `aborted`: the caller's signal
 * - `unsupported`: this transport cannot do that
 * - `unconfirmed`: a signup was sent, but no answer could be read
 */
export type ApiErrorKind =
  | 'offline'
  | 'timeout'
  | 'rejected'
  | 'unavailable'
  | 'contract'
  | 'notfound'
  | 'aborted'
  | 'unsupported'
  | 'unconfirmed';

/** What an {@link ApiError} knows beside its kind. */
export interface ApiErrorDetails {
  /** The operation that was called, `circles.list`. */
  readonly operation?: string;
  /** Messages by the name of our input, for `rejected`. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Seconds to wait before another try, for `unavailable`. */
  readonly retryAfter?: number | undefined;
  /** What happened underneath. */
  readonly cause?: unknown;
}

const retryableKinds: ReadonlySet<ApiErrorKind> = new Set(['offline', 'timeout', 'unavailable']);

/**
 * The one error that every call throws. Its message says what happened and what to do.
 *
 * @example
 * ```ts
 * import { ApiError } from '@circlet/sdk';
 *
 * try {
 *   await circlet.circles.get(999_999);
 * } catch (error) {
 *   if (!(error instanceof ApiError)) throw error;
 *   error.kind; // => 'notfound'
 *   error.operation; // => 'circles.get'
 *   error.retryable; // => false
 * }
 * ```
 */
export class ApiError extends Error {
  /** Always `ApiError`. */
  override readonly name = 'ApiError';
  /** Why the call failed; switch on this, never on the message. */
  readonly kind: ApiErrorKind;
  /** The operation that was called, `circles.list`; empty if the client itself was refused. */
  readonly operation: string;
  /** Messages by the name of our input; empty unless `rejected`. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Seconds to wait before another try, if the API said so. */
  readonly retryAfter: number | undefined;

  constructor(kind: ApiErrorKind, message: string, details: ApiErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.kind = kind;
    this.operation = details.operation ?? '';
    this.fields = details.fields ?? {};
    this.retryAfter = details.retryAfter;
  }

  /** Whether the same call may succeed later without a change. */
  get retryable(): boolean {
    return retryableKinds.has(this.kind);
  }
}
