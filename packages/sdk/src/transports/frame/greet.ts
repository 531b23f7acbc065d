import { FrameFailure, type FrameTrouble } from './frame-failure.js';
import { isWord } from './messages.js';

/** For a frame to say hello at all. */
const patienceMs = 8_000;

/** After `load`, which comes for pages that were refused too, and in WebKit before anything else. */
const afterLoadMs = 1_000;

/** After `error`, which in Firefox may come before the page's policy says that it was its doing. */
const afterErrorMs = 100;

/** What is known of a frame before it has said anything. */
export interface Expected {
  /** Where its page comes from. */
  readonly origin: string;
  /** Whether its page is to have no origin of its own. */
  readonly isSealed: boolean;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

/**
 * Puts a frame into the page, unless it is there, waits until it says hello and
 * gives it one end of a channel. Only the
 * frame's own window is heard, only with the origin that it must have, and
 * never again afterwards: what runs in a sealed frame may go elsewhere with it.
 *
 * @returns The other end.
 * @throws FrameFailure `blocked`, `absent` or `hanging`, or the signal's reason.
 */
export async function greet(frame: HTMLIFrameElement, expected: Expected): Promise<MessagePort> {
  const over = new AbortController();
  try {
    // The listeners first: a frame that is refused may say so while it enters the page.
    return await Promise.race([
      failure(frame, expected, over.signal),
      hello(frame, expected, over.signal),
    ]);
  } finally {
    over.abort();
  }
}

/** @param over Ends the listening. */
function hello(
  frame: HTMLIFrameElement,
  { origin, isSealed }: Expected,
  over: AbortSignal,
): Promise<MessagePort> {
  return new Promise((resolve) => {
    const hear = (event: MessageEvent<unknown>): void => {
      const { contentWindow } = frame;
      if (!contentWindow || event.source !== contentWindow) return;
      if (event.origin !== (isSealed ? 'null' : origin) || !isWord(event.data, 'hello')) return;
      removeEventListener('message', hear);
      const { port1, port2 } = new MessageChannel();
      // A page without an origin cannot be addressed by it; the port is worth nothing without answers.
      contentWindow.postMessage({ circlet: 'port' }, isSealed ? '*' : origin, [port2]);
      resolve(port1);
    };
    addEventListener('message', hear, { signal: over });
    // A frame that was there may have said hello before. Whoever else hears the word learns nothing.
    if (frame.isConnected) frame.contentWindow?.postMessage({ circlet: 'ping' }, '*');
    else document.documentElement.append(frame);
  });
}

/** Never resolves; rejects as soon as anything tells that the frame will not say hello. */
function failure(
  frame: HTMLIFrameElement,
  { origin, signal }: Expected,
  over: AbortSignal,
): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (trouble: FrameTrouble): void => {
      reject(new FrameFailure(trouble));
    };
    let timer = setTimeout(fail, patienceMs, 'hanging');
    const absentIn = (milliseconds: number) => (): void => {
      clearTimeout(timer);
      timer = setTimeout(fail, milliseconds, 'absent');
    };
    const judge = (event: SecurityPolicyViolationEvent): void => {
      if (isAgainst(event, origin)) fail('blocked');
    };
    const leave = (): void => {
      reject(signal.reason as Error);
    };
    document.addEventListener('securitypolicyviolation', judge, { signal: over });
    frame.addEventListener('load', absentIn(afterLoadMs), { signal: over });
    frame.addEventListener('error', absentIn(afterErrorMs), { signal: over });
    signal.addEventListener('abort', leave, { signal: over });
    over.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}

/** A policy that only reports keeps nothing out. */
const isAgainst = (
  { disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent,
  origin: string,
): boolean =>
  disposition === 'enforce' &&
  /^(frame|child|default)-src/.test(effectiveDirective) &&
  blockedURI.startsWith(origin);
