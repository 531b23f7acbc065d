/** First words between a page and the frame, each `{ circlet: … }`; there is nothing secret in them. */
export type FirstWord = 'hello' | 'ping' | 'port';

/** Whether a message is such a word; everything else on a page's `message` is somebody else's. */
export const isWord = (data: unknown, word: FirstWord): boolean =>
  (data as { circlet?: unknown } | null)?.circlet === word;

/** A request on its way into the frame. */
export interface FrameRequest {
  readonly id: number;
  readonly method: string;
  readonly url: string;
  readonly body?: string | undefined;
}

/** Ends a request whose answer nobody wants any more. */
export interface FrameCancel {
  readonly cancel: number;
}

/** What the frame says of a request. */
export interface FrameAnswer {
  readonly id: number;
  /** Of the API; 0 where a redirect was not followed. */
  readonly status?: number;
  readonly body?: string;
  /** The header, where it could be read. */
  readonly retryAfter?: string | null;
  /**
   * Why there is no answer: `refused`, the frame does not carry this; `busy`,
   * there are too many requests; `failed`, it was asked for and none came.
   */
  readonly trouble?: 'refused' | 'busy' | 'failed';
}
