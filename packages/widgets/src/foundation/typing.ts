import type { ReactiveController, ReactiveControllerHost } from 'lit';

const calmMs = 300;

/** Waits until typing has stopped: only the last of several changes counts. */
export class Typing implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Does something once nothing has been typed for a moment. */
  afterwards(act: () => void): void {
    this.stop();
    this.#timer = setTimeout(act, calmMs);
  }

  /** Forgets what was waiting. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
