import type { ReactiveControllerHost } from 'lit';
import { Newest } from '../foundation/newest.js';

/** What can be chosen, or why nothing is known of it yet. */
export type ChoicesOf<T> = readonly T[] | 'loading' | 'failed';

/** Choices that an API tells: asked for when they are about to be seen, and again after a failure. */
export class ChoicesOfApi<T> {
  readonly #ask: (signal: AbortSignal) => Promise<readonly T[]>;
  readonly #task: Newest<readonly T[]>;
  #choices: readonly T[] | undefined;
  /** Whose choices they are. */
  #api: string | undefined;

  constructor(host: ReactiveControllerHost, ask: (signal: AbortSignal) => Promise<readonly T[]>) {
    this.#ask = ask;
    this.#task = new Newest(host, {
      onResult: (choices) => {
        this.#choices = choices;
      },
      onFailure: () => undefined,
    });
  }

  /** As far as they are known; they are asked for by `want`. */
  get choices(): ChoicesOf<T> {
    return this.#choices ?? (this.#task.status === 'failed' ? 'failed' : 'loading');
  }

  /**
   * Asks, unless they are known or on their way.
   *
   * @param api The root that is asked; undefined for the live one.
   */
  want(api: string | undefined): void {
    const isOther = api !== this.#api;
    if (isOther) this.#choices = undefined;
    this.#api = api;
    const isComing = this.#task.status === 'pending' && !isOther;
    if (!this.#choices && !isComing) void this.#task.attempt(this.#ask);
  }
}
