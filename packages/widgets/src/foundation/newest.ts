import type { ReactiveControllerHost } from 'lit';

/** Told how the newest attempt ended. */
export interface AttemptListener<T> {
  readonly onResult: (result: T) => void;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Attempts of which only the newest counts: it aborts the one before, and
 * should that one end all the same nobody hears of it.
 */
export class Newest<T> {
  /** How the newest attempt stands. */
  status: 'none' | 'pending' | 'done' | 'failed' = 'none';

  readonly #host: ReactiveControllerHost;
  readonly #listener: AttemptListener<T>;
  #abort = new AbortController();

  /** @param host Drawn anew whenever the status changes. */
  constructor(host: ReactiveControllerHost, listener: AttemptListener<T>) {
    this.#host = host;
    this.#listener = listener;
  }

  /** Starts an attempt; ends with it, however it ends. */
  async attempt(work: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#become('pending');
    const tell = await work(signal).then(
      (result) => () => {
        this.#become('done');
        this.#listener.onResult(result);
      },
      (error: unknown) => () => {
        this.#become('failed');
        this.#listener.onFailure(error);
      },
    );
    if (!signal.aborted) tell();
  }

  #become(status: 'pending' | 'done' | 'failed'): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
