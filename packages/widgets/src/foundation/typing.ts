import type { ReactiveController, ReactiveControllerHost } from 'lit';

const calmMs = 300;

/** Waits until typing has stopped: only the last of several changes counts. */
export class Typing implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #act: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Does something once nothing has been typed for a moment. */
  afterwards(act: () => void): void {
    this.stop();
    this.#act = act;
    this.#timer = setTimeout(this.finish, calmMs);
  }

  /** Does what was waiting, now. */
  readonly finish = (): void => {
    const act = this.#act;
    this.stop();
    act?.();
  };

  /** Forgets what was waiting. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#act = undefined;
  }
}
