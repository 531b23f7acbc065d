import { ApiError, type ApiErrorDetails, type ApiErrorKind } from './api-error.js';
import * as sentences from './failure-sentences.js';
import type { FieldMessages } from './wire/field-messages.js';
import type { WireResponse } from './transports/transport.js';

/** What {@link outcome} needs to know of the call. */
export interface CallFacts {
  /** The operation, `circles.list`. */
  readonly operation: string;
  /** Reads the `errors` of a refusal. */
  readonly messagesOf: (errors: unknown) => FieldMessages;
}

/**
 * Judges a response: the JSON of a success, or an error of the right kind.
 * The one place that knows that the API refuses with HTTP 200, crashes with a
 * page of HTML, and may answer something else altogether. What counts is the
 * status and whether the body is JSON, not the content type: relays and static
 * hosts call JSON by other names, and a page of HTML is no JSON by any name.
 *
 * @throws ApiError `rejected`, `notfound`, `unavailable` or `contract`.
 */
export function outcome(response: WireResponse, call: CallFacts): unknown {
  const { status, retryAfter, body } = response;
  const { operation, messagesOf } = call;
  const json = parse(body);
  const error = (kind: ApiErrorKind, message: string, details?: ApiErrorDetails): ApiError =>
    new ApiError(kind, message, { operation, ...details });
  if (status === 404 || status === 410) throw error('notfound', sentences.notKnown);
  if (status >= 500 || status === 429 || status === 408) {
    throw error('unavailable', sentences.unavailable(status, retryAfter), { retryAfter });
  }
  if (isRefusal(json) || status >= 400) {
    const messages = messagesOf(sentences.reasonsIn(json));
    throw error('rejected', sentences.refused(messages, status), { fields: messages.fields });
  }
  if (status < 200 || status >= 300 || json === undefined) {
    throw error('contract', sentences.notTheApi(status, body));
  }
  return json;
}

/** Whether a response is a success as {@link outcome} sees it, so that it is worth keeping. */
export function isSuccess({ status, body }: WireResponse): boolean {
  const json = parse(body);
  return status === 200 && json !== undefined && !isRefusal(json);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function isRefusal(json: unknown): boolean {
  return (json as { status?: unknown } | null | undefined)?.status === 'error';
}
