import { ApiError, type ApiErrorKind } from '../../api-error.js';
import type { WireRequest } from '../transport.js';
import * as sentences from './frame-sentences.js';

/** What keeps a request from leaving through a frame. */
export type FrameTrouble = keyof typeof sentences;

const kinds: Readonly<Record<FrameTrouble, ApiErrorKind>> = {
  blocked: 'unsupported',
  noBridge: 'unsupported',
  noPage: 'unsupported',
  readsOnly: 'unsupported',
  refused: 'unsupported',
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
  const kind = kinds[trouble];
  const isCertain = method === 'GET' || kind === 'unsupported';
  return new ApiError(isCertain ? kind : 'offline', sentences[trouble](bridge), { operation });
}
