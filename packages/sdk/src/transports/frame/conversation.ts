import { FrameFailure } from './frame-failure.js';
import type { FrameAnswer, FrameCancel, FrameRequest } from './messages.js';
import type { OpenFrame } from './open-frame.js';
import { unless } from './unless.js';

/** Requests and answers over the port of one frame. */
export interface Conversation {
  /** Throws the signal's reason, FrameFailure `busy`, or TypeError where the frame has gone. */
  readonly ask: (request: Omit<FrameRequest, 'id'>, signal: AbortSignal) => Promise<FrameAnswer>;
  /** Whether the frame has left the page. */
  readonly isOver: () => boolean;
  /** Takes the frame from the page as soon as nothing waits for it. */
  readonly retire: () => void;
}

/** So many requests may wait for one frame. */
export const longestQueue = 64;

/** No event tells that a frame has gone. */
const lookMs = 250;

/** Begins to speak over the port of a frame. */
export function converse(frame: OpenFrame): Conversation {
  const { port, isThere, remove } = frame;
  const waiting = new Map<number, (answer: FrameAnswer) => void>();
  let last = 0;
  let isRetired = false;
  port.onmessage = ({ data }: MessageEvent<FrameAnswer | null>) => {
    if (data) waiting.get(data.id)?.(data);
  };
  const leave = (): void => {
    if (!isRetired || waiting.size > 0) return;
    port.close();
    remove();
  };
  const ask: Conversation['ask'] = async (request, signal) => {
    signal.throwIfAborted();
    if (waiting.size >= longestQueue) throw new FrameFailure('busy');
    const id = ++last;
    let look: ReturnType<typeof setInterval> | undefined;
    const answer = new Promise<FrameAnswer>((resolve, reject) => {
      waiting.set(id, resolve);
      look = setInterval(() => {
        if (!isThere()) reject(new TypeError('The frame has gone.'));
      }, lookMs);
      port.postMessage({ id, ...request } satisfies FrameRequest);
    });
    try {
      return await unless(signal, answer);
    } finally {
      if (signal.aborted) port.postMessage({ cancel: id } satisfies FrameCancel);
      clearInterval(look);
      waiting.delete(id);
      leave();
    }
  };
  const retire = (): void => {
    isRetired = true;
    leave();
  };
  return { ask, isOver: () => !isThere(), retire };
}
