import type { FrameAnswer } from '../transports/frame/messages.js';

/** An answer that has come, before anybody says to which request. */
type Carried = Pick<FrameAnswer, 'status' | 'body' | 'retryAfter'>;

/** Asks the API. Rejects where no answer came, and when the signal is aborted. */
export type Carrier = (url: URL, body: string | undefined, signal: AbortSignal) => Promise<Carried>;
