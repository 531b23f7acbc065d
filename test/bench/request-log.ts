import type { CDPSession } from 'playwright-core';

/** A request of a page. */
export interface LoggedRequest {
  readonly url: string;
  /** Milliseconds after the page was asked for. */
  readonly startMs: number;
  /** Bytes that arrived for it, headers included; 0 while it is on its way. */
  readonly bytes: number;
  /** How many answers have to come one after the other until this one: 1 for the page itself. */
  readonly depth: number;
}

type Mutable = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

interface Frames {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: Frames | undefined;
}

/** Writes down what a page asks for, and what asked for it. */
export class RequestLog {
  readonly #byId = new Map<string, Mutable>();
  #pageAt: number | undefined;

  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, initiator }) => {
      this.#pageAt ??= timestamp;
      const asker = initiator.url ?? askerIn(initiator.stack);
      this.#byId.set(requestId, {
        url: request.url,
        startMs: (timestamp - this.#pageAt) * 1000,
        bytes: 0,
        depth: 1 + this.#depthOf(asker),
      });
    });
    session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      const request = this.#byId.get(requestId);
      if (request) request.bytes += encodedDataLength;
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = this.#byId.get(requestId);
      if (request) request.bytes = encodedDataLength;
    });
  }

  /** Those that had been sent by a time; the bytes of those that had ended when this is called. */
  sentBefore(ms: number): readonly LoggedRequest[] {
    return [...this.#byId.values()].filter(({ startMs }) => startMs < ms);
  }

  #depthOf(url: string | undefined): number {
    return Math.max(
      0,
      ...[...this.#byId.values()].filter((each) => each.url === url).map(({ depth }) => depth),
    );
  }
}

/** The outermost script that is known. */
function askerIn(stack: Frames | undefined): string | undefined {
  for (let at = stack; at; at = at.parent) {
    const url = at.callFrames.find((frame) => frame.url)?.url;
    if (url) return url;
  }
  return undefined;
}
