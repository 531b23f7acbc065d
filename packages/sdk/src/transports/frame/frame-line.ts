import { converse, type Conversation } from './conversation.js';
import { FrameFailure } from './frame-failure.js';
import type { FrameAnswer } from './messages.js';
import { openFrame, type FrameSpec } from './open-frame.js';
import { unless } from './unless.js';

/** One frame of the page, or the next one where that does not answer. */
export interface FrameLine {
  /** Resolves when the frame is there; throws FrameFailure, or the signal's reason. */
  readonly ready: (signal: AbortSignal) => Promise<unknown>;
  /** Like the page's own, as far as a transport needs it. */
  readonly fetch: typeof fetch;
}

/** An attempt that ends after so many milliseconds ended because the frame or the API is silent. */
const stallMs = 7_000;

const lines = new Map<string, FrameLine>();

/** The page's line over a bridge by a way; there is one, however many clients there are. */
export function frameLine(spec: FrameSpec): FrameLine {
  const key = `${spec.way} ${spec.bridge}`;
  const line = lines.get(key) ?? newLine(spec);
  lines.set(key, line);
  return line;
}

function newLine(spec: FrameSpec): FrameLine {
  let current: Promise<Conversation> | undefined;
  const forget = (opening: Promise<Conversation>): void => {
    if (current === opening) current = undefined;
  };
  const open = (): Promise<Conversation> => {
    const opening = openFrame(spec).then(converse);
    opening.catch((error: unknown) => {
      // A page's policy stays what it is; everything else may be better next time.
      if (!(error instanceof FrameFailure) || error.trouble !== 'blocked') forget(opening);
    });
    return (current = opening);
  };
  /** A frame that somebody took from the page gives way to a new one. */
  const ready = async (signal: AbortSignal): Promise<Conversation> => {
    const opening = current ?? open();
    const conversation = await unless(signal, opening);
    if (!conversation.isOver()) return conversation;
    forget(opening);
    return ready(signal);
  };
  const fetch = async (url: string, { signal, method = 'GET', body }: FrameInit) => {
    const conversation = await ready(signal);
    const [opening, started] = [current, Date.now()];
    try {
      return responseOf(await conversation.ask({ method, url, body }, signal), spec);
    } catch (error) {
      if (opening && signal.aborted && Date.now() - started >= stallMs) {
        forget(opening);
        conversation.retire();
      }
      throw error;
    }
  };
  return { ready, fetch: fetch as typeof globalThis.fetch };
}

/** What a transport says of a request. */
interface FrameInit {
  readonly signal: AbortSignal;
  readonly method?: string;
  readonly body?: string;
}

/** A `Response` cannot be made with every status that a frame may tell. */
function responseOf({ status, body, retryAfter, trouble }: FrameAnswer, { way }: FrameSpec) {
  if (trouble === 'busy') throw new FrameFailure('busy');
  if (trouble === 'failed' && way === 'jsonp' && navigator.onLine) {
    throw new FrameFailure('noScript');
  }
  if (trouble === 'failed') throw new TypeError('No answer came through the frame.');
  // Another try would be refused as well: it is for whoever reads the answer to throw.
  const text = (): Promise<string> =>
    trouble ? Promise.reject(new FrameFailure('refused')) : Promise.resolve(String(body));
  const headers = new Headers(retryAfter ? { 'Retry-After': retryAfter } : {});
  return { status: status ?? 0, headers, text } as Response;
}
