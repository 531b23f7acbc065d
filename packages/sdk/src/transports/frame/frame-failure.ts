import { ApiError, type ApiErrorKind } from '../../api-error.js';
import type { WireRequest } from '../transport.js';
import { sentences } from './frame-sentences.js';

/** What keeps a request from leaving through a frame. */
export type FrameTrouble = keyof typeof sentences;

/** The kinds of what may be otherwise later; the rest is `unsupported`. */
const kinds: Partial<Record<FrameTrouble, ApiErrorKind>> = {
  absent: 'unavailable',
  busy: 'unavailable',
  noScript: 'unavailable',
  hanging: 'timeout',
};

/** A request did not leave, or came back as less than an answer. */
export class FrameFailure extends Error {
  readonly trouble: FrameTrouble;

  constructor(trouble: FrameTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/**
 * The error that a caller gets. A `POST` has not left, and of the kinds that
 * say "later" only `offline` says so.
 */
export function frameError(
  { trouble }: FrameFailure,
  { method, operation }: WireRequest,
  bridge: string,
): ApiError {
  const { [trouble]: later = 'unsupported' } = kinds;
  const kind = method === 'POST' && kinds[trouble] ? 'offline' : later;
  return new ApiError(kind, sentences[trouble](bridge), { operation });
}
