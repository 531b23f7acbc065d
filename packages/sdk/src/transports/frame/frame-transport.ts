import { ApiError } from '../../api-error.js';
import { inAttempts } from '../attempts.js';
import { transportOver, type Read, type Send } from '../over-fetch.js';
import type { Transport } from '../transport.js';
import type { Way } from '../way.js';
import { frameError, FrameFailure } from './frame-failure.js';
import { frameLine, type FrameLine } from './frame-line.js';

/** Settings of a transport through a frame. */
export interface FrameTransportOptions {
  readonly way: Exclude<Way, 'fetch'>;
  /** Absolute address of `bridge.html`; without one every request is refused. */
  readonly bridge: string | undefined;
}

const neverLeft = (error: unknown): boolean => error instanceof FrameFailure;

const read: Read = async (response) => ({ body: await response.text() });

/**
 * Reads and sends through one hidden frame of the page, which is made with the
 * first request and kept. Time limits, attempts and errors are those of `fetch`;
 * before a request leaves, the frame has to say that it is there.
 *
 * @returns A transport that also throws ApiError `unsupported`: where the page
 *   keeps the frame out, and for what the frame does not carry.
 */
export function frameTransport({ way, bridge = '' }: FrameTransportOptions): Transport {
  let line: FrameLine | undefined;
  const open = (): FrameLine => {
    if (!('document' in globalThis)) throw new FrameFailure('noPage');
    if (!bridge) throw new FrameFailure('noBridge');
    return frameLine({ way, bridge });
  };
  // Before the attempts: one more would not help a page that keeps the frame out.
  const send: Send = async (request, init) => {
    if (way === 'jsonp' && request.method === 'POST') throw new FrameFailure('readsOnly');
    const { ready, fetch } = (line ??= open());
    await ready(init.signal);
    return inAttempts(request, init, fetch);
  };
  const transport = transportOver(send, read, undefined, {}, neverLeft);
  const carry: Transport = async (request) => {
    try {
      return await transport(request);
    } catch (error) {
      if (!(error instanceof ApiError && error.cause instanceof FrameFailure)) throw error;
      throw frameError(error.cause, request, bridge);
    }
  };
  return Object.assign(carry, { readsOnly: way === 'jsonp' });
}
